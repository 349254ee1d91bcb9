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

/** Notion: plain elements, and a mark of its own. */
export const notion = `<meta charset='utf-8'><h2>Décisions</h2>
<p>Le groupe <strong>retient</strong> le <a href="https://grist.numerique.gouv.fr/">tableau</a>.</p>
<ul>
<li>un point<ul>
<li>un sous-point</li>
</ul>
</li>
<li>un autre</li>
</ul>
<ul class="contains-task-list">
<li><input type="checkbox" checked> fait</li>
<li><input type="checkbox"> à faire</li>
</ul>
<pre><code class="language-python">import os
</code></pre>
<table><thead><tr><th>Nom</th><th>État</th></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody></table>
<!-- notionvc: 0c1a5e0e-7d5b-4c55-b8ab-0a1f8c8f5a11 -->`;

export const notionAsMarkdown = `## Décisions

Le groupe **retient** le [tableau](https://grist.numerique.gouv.fr/).

- un point
  - un sous-point
- un autre

* [x] fait
* [ ] à faire

\`\`\`python
import os
\`\`\`

| Nom | État |
| - | - |
| A | B |`;

/** The reading side of HackMD: anchors in headings, styles on everything. */
export const hackmd = `<meta charset='utf-8'><h2 id="Ordre-du-jour" style="box-sizing: border-box; font-weight: 600;"><a class="anchor hidden-xs" href="#Ordre-du-jour" title="Ordre-du-jour" style="color: rgb(51, 122, 183);"><span class="octicon octicon-link"></span></a><span style="box-sizing: border-box;">Ordre du jour</span></h2><p style="box-sizing: border-box; margin: 0px;"><span style="box-sizing: border-box;">Voir </span><a href="https://pad.numerique.gouv.fr/s/abc" target="_blank" rel="noopener"><span>le compte rendu</span></a><span> et <code style="color: inherit;">npm start</code>.</span></p><blockquote style="color: rgb(119, 119, 119);"><p>Une citation.</p></blockquote><p><img src="https://pad.numerique.gouv.fr/uploads/a.png" alt="" loading="lazy"></p>`;

export const hackmdAsMarkdown = `## Ordre du jour

Voir [le compte rendu](https://pad.numerique.gouv.fr/s/abc) et \`npm start\`.

> Une citation.`;

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
