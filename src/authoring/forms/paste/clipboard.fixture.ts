/* What browsers give of a paste, as these programs write it. */

/** Word for Windows: lists are paragraphs, comments hold rules for Internet Explorer, everything has a class. */
export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=FR link="#0563C1"><!--StartFragment-->
<h2>Ce que nous avons <b style='mso-bidi-font-weight:normal'>appris</b><o:p></o:p></h2>
<p class=MsoNormal>L’atelier a réuni <b>34&nbsp;personnes</b> et <i style='mso-bidi-font-style:normal'>trois</i> projets. Lire <a
href="https://www.insee.fr/fr/accueil"><span style='color:#0563C1'>le site de l’Insee</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Premier point<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Un détail<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Second point<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>D’abord<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=201><p class=MsoNormal><b>Projet</b><o:p></o:p></p></td><td><p
class=MsoNormal><b>Saison</b><o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>KALLM<o:p></o:p></p></td><td><p class=MsoNormal>2<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><img width=600 src="file:///C:/Users/moi/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"><o:p></o:p></p>
<!--EndFragment--></body></html>`;

export const wordAsMarkdown = `## Ce que nous avons appris

L’atelier a réuni **34\u00a0personnes** et *trois* projets. Lire [le site de l’Insee](https://www.insee.fr/fr/accueil).

- Premier point
  - Un détail
- Second point

1. D’abord

| Projet | Saison |
| - | - |
| KALLM | 2 |`;

/** LibreOffice Writer: `<font>` around words, paragraphs within the items of lists. */
export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm; line-height: 115% }</style></head>
<body lang="fr-FR" link="#000080" dir="ltr"><h3 class="western"><font face="Liberation Sans">Un intertitre</font></h3>
<p style="line-height: 100%; margin-bottom: 0cm">Du <b>gras</b>, de l’<i>italique</i> et <a href="https://www.numerique.gouv.fr/">la
DINUM</a>.</p><p style="margin-bottom: 0cm"><br/>
</p><ol><li><p style="margin-bottom: 0cm">un</p></li><li><p style="margin-bottom: 0cm">deux</p></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><col width="128*"/><tr valign="top"><td><p>A</p></td><td><p>B</p></td></tr>
<tr valign="top"><td><p>1</p></td><td><p>2</p></td></tr></table></body></html>`;

export const libreOfficeAsMarkdown = `### Un intertitre

Du **gras**, de l’*italique* et [la DINUM](https://www.numerique.gouv.fr/).

1. un
2. deux

| A | B |
| - | - |
| 1 | 2 |`;

/** Google Docs: all within one `<b>` that is not bold. */
export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:700;">Bilan</span></h2><p dir="ltr"><span style="font-weight:400;">Un mot </span><span style="font-weight:700;font-style:normal;">gras</span><span style="font-weight:400;"> et </span><span style="font-weight:400;font-style:italic;">penché</span><span style="font-weight:400;">.</span></p></b>`;

export const googleDocsAsMarkdown = `## Bilan

Un mot **gras** et *penché*.`;

/** What someone could hide in a page that people copy from. */
export const hostile = `<p onclick="steal()">Bonjour <b>à tous</b></p><script>steal()</script><style>p{}</style>
<a href="javascript:steal()">un lien</a> <a href="data:text/html,<script>steal()</script>">un autre</a>
<img src=x onerror="steal()"><iframe src="https://exemple.fr/"></iframe><svg onload="steal()"><text>a</text></svg>
<p style="display:none">caché</p><form action="https://exemple.fr"><input name=a value=secret><button>Envoyer</button></form>
<p>&lt;script&gt;steal()&lt;/script&gt; &lt;Encart&gt;</p>`;

export const hostileAsMarkdown = `Bonjour **à tous**

un lien un autre

\\<script>steal()\\</script> \\<Encart>`;

/** An item of Word: its list and level, its sign, its words. */
const item = (list: string, sign: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='mso-list:${list} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

/** Parts of what other programs put in the clipboard, each with the Markdown that a careful person would have typed. */
export const programs: [from: string, html: string, markdown: string, left?: string][] = [
  [
    'Word: comments, and words deleted but not yet for good',
    `<p class=MsoNormal>Le budget est voté <a style='mso-comment-reference:JD_1'>en mars</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[JD1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span><del cite="mailto:Jo" datetime="2026-05-12T10:00">demain</del>.</p><div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a class=msocomoff href="#_msoanchor_1">[JD1]</a>À ne pas publier</p></div></div></div>`,
    'Le budget est voté en mars.',
  ],
  [
    'Word: nothing but paragraphs, bold in both scripts, a comment beside its words',
    `<p class=MsoNormal>Un <b style='mso-bidi-font-weight:normal'>mot</b><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[JD1]</a> gardé</span>.</p><h2>&nbsp;</h2><p class=MsoNormal>admi&shy;nis&#8203;tré</p>`,
    'Un **mot** gardé.\n\nadministré',
  ],
  [
    'a letter on the web: names that JavaScript knows, lines that are blocks, a picture alone, a title of two lines, a formula',
    `<div class="constructor">Un</div><div><constructor>Deux</constructor><img src="a.png"></div><h2>Deux<br>lignes</h2><div>Soit <math><mi>x</mi></math> <a href="//a.fr/">là</a></div>`,
    'Un\n\nDeux\n\n## Deux lignes\n\nSoit [là](https://a.fr/)',
    '1 image, 1 formule.',
  ],
  [
    'Word: what stands above and below, struck words',
    `<p class=MsoNormal>10<sup>6</sup> m<span style='vertical-align:sub'>2</span>, <s>fini</s> <span style='text-decoration:line-through'>trop</span>.</p>`,
    '10<sup>6</sup> m<sub>2</sub>, ~~fini~~ ~~trop~~.',
  ],
  [
    'Word: marks that end with a space',
    `<p class=MsoNormal><b>Attention </b>le délai est court. <b>Équipe</b><b> Insee :</b> dix agents, <i>et </i><b><i>les deux </i></b>à la suite. <b>Note :</b>texte</p>`,
    '**Attention** le délai est court. **Équipe Insee :** dix agents, *et* **_les deux_** à la suite. **Note :** texte',
  ],
  [
    'Word: a cell of several paragraphs, in a table with lines',
    `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Projet</p></td><td><p class=MsoNormal>Suite</p></td></tr><tr><td><p class=MsoNormal>Fonds de carte des Drom</p><p class=MsoNormal>et des EPCI</p></td><td><p class=MsoNormal>2027</p></td></tr></table>`,
    '| Projet | Suite |\n| - | - |\n| Fonds de carte des Drom<br>et des EPCI | 2027 |',
  ],
  [
    'Word on the web: titles, a nested list, a list in two parts',
    `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span class="TextRun">Les objectifs</span></p></div><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="1" data-listid="1"><p><b>Premier</b></p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="2" data-listid="1"><p>Sous-point</p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="1" data-listid="1"><p>Second</p></li></ul></div><div class="OutlineElement"><p class="Paragraph">Puis :</p></div><div class="ListContainerWrapper"><ol start="1"><li data-aria-level="1" data-listid="2"><p>un</p></li></ol></div><div class="ListContainerWrapper"><ol start="2"><li data-aria-level="1" data-listid="2"><p>deux<span class="EOP">&nbsp;</span></p></li></ol></div><div class="ListContainerWrapper"><ol start="1"><li data-aria-level="1" data-listid="3"><p>autre</p></li></ol></div>`,
    '## Les objectifs\n\n- **Premier**\n  - Sous-point\n- Second\n\nPuis :\n\n1. un\n2. deux\n\n1) autre',
  ],
  [
    'Outlook: a letter in tables, with its protected links and its spy',
    `<table border=0 cellspacing=0 cellpadding=0 width="100%" role="presentation"><tr><td><table border=0 width=600><tr><td><h2>À la une</h2><p class=MsoNormal>La saison 4 commence. <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.insee.fr%2Ffr%2Faccueil&amp;data=05%7C02%7Cprenom.nom%40exemple.gouv.fr%7C1&amp;reserved=0">Le rapport</a></p></td><td><p><b>Agenda</b></p><ul><li>8 décembre</li></ul></td></tr></table></td></tr><tr><td><img width=1 height=1 src="https://exemple.fr/vu.gif"><p><a href="https://www.google.com/url?q=https://www.data.gouv.fr/fr/&amp;sa=D">Les données</a></p></td></tr></table>`,
    '## À la une\n\nLa saison 4 commence. [Le rapport](https://www.insee.fr/fr/accueil)\n\n**Agenda**\n\n- 8 décembre\n\n[Les données](https://www.data.gouv.fr/fr/)',
  ],
  [
    'Word: notes, of which one did not come',
    `<p class=MsoNormal>À 14 h<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a>, au 3<sup>e</sup><a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a>.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1>\n<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="file:///C:/Textes/note.docx#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> En <b>visio</b>.</p>\n<p class=MsoFootnoteText>Sa suite.</p></div></div>`,
    'À 14 h[^1], au 3<sup>e</sup>.\n\n[^1]: En **visio**.\n\n    Sa suite.',
    '1 note.',
  ],
  [
    'Word: a list within lists, a paragraph of an item, a list that begins again',
    [
      ...[item('l0 level1', '·', 'Un'), item('l0 level2', 'o', 'Deux'), item('l0 level3', '§', 'Trois')],
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt'>suite<o:p></o:p></p>${item('l0 level1', '·', 'Quatre')}`,
      ...[item('l1 level1', '1.', 'un'), item('l1 level1', '2.', 'deux'), item('l2 level1', '1.', 'autre')],
      ...[item('l2 level2', '1.1.', 'a'), item('l2 level1', '2.', 'fin'), item('l2 level2', '2.1.', 'b')],
    ].join(''),
    '- Un\n  - Deux\n    - Trois\n\n      suite\n- Quatre\n\n1. un\n2. deux\n\n1) autre\n   1. a\n2) fin\n   1. b',
  ],
  [
    'LibreOffice and Google Docs: notes, one of them in two paragraphs, comments, a line of titles in bold',
    `<p>Mot<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup> et <span>suite</span><span style="vertical-align:super"><a href="#ftnt1" id="ftnt_ref1">[1]</a></span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><table><tr><td><p><span style="font-weight:700">Projet</span></p></td><td><p><span style="font-weight:700">Saison</span></p></td></tr><tr><td><p>KALLM</p></td><td><p>2</p></td></tr></table><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> La note.</p><p>Sa suite.</p></div><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> L’autre.</span></p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>À ne pas publier</span></p></div>`,
    'Mot[^1] et suite[^2].\n\n| Projet | Saison |\n| - | - |\n| KALLM | 2 |\n\n[^1]: La note.\n\n    Sa suite.\n\n[^2]: L’autre.',
  ],
  [
    'Teams: someone named, code',
    `<p>Merci <span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Marie Dupont</span></p><p>Lire <a href="https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Faka.ms%2Fabc&amp;locale=fr-fr">la page</a>.</p><pre class="language-python"><code>import os<br>print(1)<br></code></pre>`,
    'Merci Marie Dupont\n\nLire [la page](https://aka.ms/abc).\n\n```\nimport os\nprint(1)\n```',
  ],
  [
    'HackMD: titles with their anchor, boxes, a formula',
    `<h2 id="Bilan"><a class="anchor hidden-xs" href="#Bilan" title="Bilan"><span class="octicon octicon-link"></span></a><span>Bilan</span></h2><ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled><label></label> <span>R&amp;D</span></li></ul><p><span>Soit </span><span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true">x</span></span><span> ici.</span></p>`,
    '## Bilan\n\n- [ ] R&D\n\nSoit ici.',
    '1 formule.',
  ],
  [
    'Outlook: columns, and a signature with its picture',
    `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0><caption>Mai</caption><tr><td><p class=MsoNormal>À <b>gauche</b>.</p><p class=MsoNormal>Suite.</p></td><td><p class=MsoNormal>À droite.</p></td></tr></table><p class=MsoNormal><b>Prénom Nom<br></b><a href="mailto:a@exemple.fr?subject=Bonjour%20%C3%A0">écrire</a><img width=118 src="cid:image001.png@01DA" alt="Logo"></p>`,
    'Mai\n\nÀ **gauche**.\n\nSuite.\n\nÀ droite.\n\n**Prénom Nom**\\\n[écrire](mailto:a@exemple.fr?subject=Bonjour%20%C3%A0)',
    '1 image.',
  ],
  [
    'links that watch who follows them',
    [
      'https://urldefense.com/v3/__https://a.fr/b__;!!Ab!x$',
      'https://www.google.fr/url?sa=t&url=https%3A%2F%2Fa.fr%2Fb',
      '//a.fr/b',
    ]
      .map((address) => `<a href="${address}">a</a>`)
      .join(' '),
    Array.from({ length: 3 }, () => '[a](https://a.fr/b)').join(' '),
  ],
  [
    'classes, spaces that place words, marks around paragraphs, a legend',
    `<style>p.p1 {margin: 0px} span.s1 {text-decoration: line-through} .xl65\n\t{font-weight:700;}</style><p class=p1>Nom&nbsp;&nbsp;&nbsp; <span class=s1>vieux</span><span style='mso-tab-count:1'>&nbsp;&nbsp; </span>admi&shy;nis&#8203;tré</p><strong>Un<p>Deux</p> trois</strong><h2>Deux<br>lignes</h2><table><caption>Légende</caption><tr><td>A<br>a</td><td>B</td></tr><tr><td class=xl65>1</td><td><i>2</i> <s>3</s></td></tr></table>`,
    'Nom ~~vieux~~ administré\n\n**Un**\n\n**Deux**\n\n**trois**\n\n## Deux lignes\n\n| A<br>a | B |\n| - | - |\n| **1** | *2* ~~3~~ |',
    '1 légende.',
  ],
  [
    'Google Docs: nested lists',
    `<b style="font-weight:normal" id="docs-internal-guid-2"><ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Préparer</span></p></li><ol><li aria-level="2"><p>le texte</p></li></ol><li aria-level="1"><p>Relire</p></li></ol><ul><li aria-level="1"><p>un</p></li><ul><li aria-level="2"><p>sous-un</p></li></ul></ul></b>`,
    '1. Préparer\n   1. le texte\n2. Relire\n\n- un\n  - sous-un',
  ],
  [
    'Excel',
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0 cellpadding=0 cellspacing=0 width=160 style='border-collapse:collapse'><col width=80 span=2><tr height=20><td class=xl65 width=80>Projet</td><td width=80>Agents</td></tr><tr height=20><td>KALLM<br style='mso-data-placement:same-cell;'>suite</td><td align=right x:num>12</td></tr></table></body></html>`,
    '| Projet | Agents |\n| - | - |\n| KALLM<br>suite | 12 |',
  ],
  [
    'a page: a program, and codes that it shows',
    '<pre><code>a = "&amp;#x41;"\n\n\nb</code></pre><p>Le code &amp;#x41; et <b>x</b></p>',
    '```\na = "&#x41;"\n\n\nb\n```\n\nLe code \\&#x41; et **x**',
  ],
  [
    'a page: what stays there',
    `<p>Voir <a href="../bilan/">le bilan</a> et <a href="#suite">la suite</a>.</p><video title="La saison 3"></video><iframe src="https://exemple.fr" title="Carte"></iframe><img src="/a.png"><img src="/b.png">`,
    'Voir le bilan et la suite.',
    '1 lien, 1 vidéo, 1 cadre, 2 images.',
  ],
];

/** Programs whose plain text says more than their page. */
export const plainPrograms: [from: string, html: string, text: string, markdown: string][] = [
  [
    'a PDF viewer: a word cut at the end of a line, two letters drawn as one, points of a list',
    '',
    'La ﬁn de l’admi\u0002\nnistration\n• un point\n▪\u00a0un autre',
    'La fin de l’administration\n- un point\n- un autre',
  ],
  [
    'VS Code',
    `<meta charset='utf-8'><div style="color: #000000;background-color: #ffffff;font-family: Consolas, 'Courier New', monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #800000;font-weight: bold;">## Les objectifs</span></div><br><div><span>- un point en </span><span style="font-weight: bold;">**gras**</span></div></div>`,
    '## Les objectifs\n\n- un point en **gras**',
    '## Les objectifs\n\n- un point en **gras**',
  ],
];
