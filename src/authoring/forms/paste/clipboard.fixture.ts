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
    'a letter on the web: lines that are blocks, a picture alone, a title of two lines, a formula',
    `<div>Un</div><div>Deux<img src="a.png"></div><h2>Deux<br>lignes</h2><div>Soit <math><mi>x</mi></math> <a href="//a.fr/">là</a></div>`,
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
    `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span class="TextRun">Les objectifs</span></p></div><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="1" data-listid="1"><p><b>Premier</b></p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="2" data-listid="1"><p>Sous-point</p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="1" data-listid="1"><p>Second</p></li></ul></div><div class="OutlineElement"><p class="Paragraph">Puis :</p></div><div class="ListContainerWrapper"><ol start="1"><li data-aria-level="1" data-listid="2"><p>un</p></li></ol></div><div class="ListContainerWrapper"><ol start="2"><li data-aria-level="1" data-listid="2"><p>deux</p></li></ol></div>`,
    '## Les objectifs\n\n- **Premier**\n  - Sous-point\n- Second\n\nPuis :\n\n1. un\n2. deux',
  ],
  [
    'Outlook: a letter in tables, with its protected links and its spy',
    `<table border=0 cellspacing=0 cellpadding=0 width="100%" role="presentation"><tr><td><table border=0 width=600><tr><td><h2>À la une</h2><p class=MsoNormal>La saison 4 commence. <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.insee.fr%2Ffr%2Faccueil&amp;data=05%7C02%7Cprenom.nom%40exemple.gouv.fr%7C1&amp;reserved=0">Le rapport</a></p></td><td><p><b>Agenda</b></p><ul><li>8 décembre</li></ul></td></tr></table></td></tr><tr><td><img width=1 height=1 src="https://exemple.fr/vu.gif"><p><a href="https://www.google.com/url?q=https://www.data.gouv.fr/fr/&amp;sa=D">Les données</a></p></td></tr></table>`,
    '## À la une\n\nLa saison 4 commence. [Le rapport](https://www.insee.fr/fr/accueil)\n\n**Agenda**\n\n- 8 décembre\n\n[Les données](https://www.data.gouv.fr/fr/)',
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
    'VS Code',
    `<meta charset='utf-8'><div style="color: #000000;background-color: #ffffff;font-family: Consolas, 'Courier New', monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #800000;font-weight: bold;">## Les objectifs</span></div><br><div><span>- un point en </span><span style="font-weight: bold;">**gras**</span></div></div>`,
    '## Les objectifs\n\n- un point en **gras**',
    '## Les objectifs\n\n- un point en **gras**',
  ],
];
