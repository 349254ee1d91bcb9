import { headers, withHeader } from './project.fixture.ts';

/** A post whose text alone is messy. */
const body = (text: string) => withHeader(headers.post, text);

/** A text that someone pasted or typed, as an author would: whence it comes, the file, and the words that its page must show. */
export interface Messy {
  from: string;
  text: string;
  /** Of the page, in its order. */
  shown: string[];
  /** The rule that speaks of it, where it has no single right answer. */
  told?: string;
}

/** One for each source and each trap. None should need more than one remark. */
export const messy: Messy[] = [
  {
    from: 'Word: straight quotation marks',
    text: body('Un "outil" simple, et "libre".'),
    shown: ['« outil »', '« libre »'],
  },
  {
    from: 'Word: spaces that break',
    text: body('Qui ? Quoi ! Comment : ainsi ; 12 %.'),
    shown: ['Qui\u202f?', '12\u00a0%'],
  },
  {
    from: 'a keyboard: straight apostrophes',
    text: body("L'outil d'aujourd'hui n'est qu'un début."),
    shown: ['L’outil d’aujourd’hui n’est qu’un début.'],
  },
  { from: 'a keyboard: Etat', text: body("Les données de l'Etat et des Etats."), shown: ['l’État et des États'] },
  {
    from: 'HackMD: headings that start low',
    text: body('#### Un\n\nmot\n\n#### Deux\n\nmot'),
    shown: ['<h2 id="un">Un', '<h2 id="deux">Deux'],
  },
  { from: 'HackMD: a title of the text', text: body('# Un\n\n### Deux'), shown: ['<h2 id="un">', '<h3 id="deux">'] },
  { from: 'HackMD: a box', text: body(':::info\nNote utile\n:::'), shown: ['Note utile'], told: 'marque-affichee' },
  {
    from: 'HackMD: a table of contents',
    text: body('[TOC]\n\n## Un\n\nmot'),
    shown: ['<h2 id="un">', 'mot'],
    told: 'marque-affichee',
  },
  {
    from: 'HackMD: the size of a picture',
    text: body('![Courbe](/img/a.png =400x)'),
    shown: ['Courbe'],
    told: 'marque-affichee',
  },
  {
    from: 'HackMD: an <img>',
    text: body('<img src="/img/a.png" width="400" alt="Courbe">'),
    shown: ['Courbe'],
    told: 'image-absente',
  },
  {
    from: 'an e-mail: a bare address',
    text: body('Voir https://www.insee.fr/fr/statistiques/ et www.data.gouv.fr.'),
    shown: ['>insee.fr<', '>data.gouv.fr<'],
  },
  {
    from: 'a browser: full addresses of the site, of a preview, of npm start',
    text: body(
      'https://www.10pourcent.etalab.gouv.fr/projets/kallm/ [A](http://localhost:4321/projets/#a) [B](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/ateliers/)',
    ),
    shown: ['<a href="/projets/kallm/">10pourcent.etalab.gouv.fr</a>', 'href="/projets/#a"', 'href="/ateliers/"'],
  },
  { from: 'an e-mail: a person’s address', text: body('Écrivez à contact@exemple.fr.'), shown: ['contact@exemple.fr'] },
  {
    from: 'a web page: <b>, <i> and <br>',
    text: body('Un <b>mot</b>, <i>deux</i>.<br>Trois'),
    shown: ['<strong>mot</strong>', '<em>deux</em>', '<br>'],
  },
  {
    from: 'a web page: <sup> and <sub>',
    text: body('10<sup>6</sup> m<sup>2</sup> de H<sub>2</sub>O'),
    shown: ['10<sup>6</sup>', 'H<sub>2</sub>O'],
  },
  {
    from: 'a web page: a table',
    text: body('<table>\n<tr><th>Heure</th></tr>\n<tr><td>9h30</td></tr>\n</table>'),
    shown: ['<th', 'Heure', '<td', '9h30'],
  },
  {
    from: 'a web page: <div> and <span>',
    text: body('<div class="intro"><span style="color:red">Un</span></div>'),
    shown: [],
    told: 'html',
  },
  {
    from: 'a web page: a link',
    text: body('<a href="/projets/" target="_blank">Les projets</a>'),
    shown: ['<a href="/projets/">Les projets</a>'],
  },
  {
    from: 'Notion: no-break spaces after marks',
    text: body('##\u00a0Un\n\n-\u00a0deux\n-\u00a0trois'),
    shown: ['<h2 id="un">', '<li>deux</li>'],
    told: 'marque-affichee',
  },
  { from: 'a Mac: accents in two signs', text: body('## Ete\u0301\n\nmot'), shown: ['Ete\u0301'] },
  {
    from: 'LibreOffice: signs that no one sees',
    text: body('## Un\u200b mot\n\nBi\u00adlan \ufeffde mo\u200et, 👩\u200d💻'),
    shown: ['<h2 id="un-mot">Un mot', 'Bilan de mot, 👩\u200d💻'],
  },
  {
    from: 'Quarto: settings of a heading, of words, of a picture',
    text: body('## Titre {#titre .unnumbered}\n\n**Un**{.smallcaps}, {a} mot'),
    shown: ['<h2 id="titre">Titre</h2>', '<strong>Un</strong>, {a} mot, '],
    told: 'marque-affichee',
  },
  {
    from: 'HackMD: words on a coloured ground',
    text: body('Un ==mot fort==, a == b, `==c==` et https://exemple.fr/?d==e==f.'),
    shown: ['Un <strong>mot fort</strong>, a == b, <code>==c==</code>', 'href="https://exemple.fr/?d==e==f"'],
    told: 'marque-affichee',
  },
  { from: 'Quarto: a callout', text: body('::: {.callout-note}\nNote\n:::'), shown: ['Note'], told: 'marque-affichee' },
  {
    from: 'Quarto: a shortcode',
    text: body('{{< video https://exemple.fr/v.mp4 >}}'),
    shown: [],
    told: 'marque-affichee',
  },
  { from: 'GitHub: task lists', text: body('- [ ] à faire\n- [x] fait'), shown: ['à faire', 'fait'] },
  { from: 'GitHub: a box', text: body('> [!NOTE]\n> Texte'), shown: ['Texte'], told: 'marque-affichee' },
  { from: 'a list that resumes', text: body('1. un\n\nUn paragraphe.\n\n2. deux'), shown: ['<ol start="2">'] },
  {
    from: 'spaces in an address',
    text: body('[Guide](https://exemple.fr/Guide DSFR.pdf)'),
    shown: ['href="https://exemple.fr/Guide%20DSFR.pdf"'],
    told: 'marque-affichee',
  },
  {
    from: 'code with quotes',
    text: body('`d = "a"` et :\n\n```python\nprint("l\'été : 10 %")\n```'),
    shown: ['d = "a"', 'print("l\'été : 10 %")'],
  },
  { from: 'times and emoji', text: body('À 10:30 😀, salle 2:3.'), shown: ['10:30 😀', '2:3'] },
  { from: 'an address with an apostrophe', text: body("Voir [l'été](https://exemple.fr/l'ete)."), shown: ['l’été'] },
  {
    from: 'Hugo: a link to a page',
    text: body('Voir [les projets]({{< ref "/projets" >}} "Projets") et [un autre]({{% relref "/ateliers/" %}}).'),
    shown: ['<a href="/projets/" title="Projets">les projets</a>', '<a href="/ateliers/">un autre</a>'],
    told: 'marque-affichee',
  },
  { from: 'an editor: empty lines at the start', text: `\n\n${body('Un.')}`, shown: ['Un.'] },
  {
    from: 'HackMD: pictures that stayed there',
    text: body('Un\n\n![A](https://exemple.fr/a.png)\n\n![B](https://exemple.fr/b.png)'),
    shown: ['Un'],
    told: 'image-absente',
  },
  {
    from: 'Windows: ends of lines and a mark at the start',
    text: `\ufeff${body('Un "mot".').replaceAll('\n', '\r\n')}`,
    shown: ['«\u00a0mot\u00a0»'],
  },
];
