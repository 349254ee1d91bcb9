import { headers, withHeader } from './project.fixture.ts';

/** A post whose text alone is messy. */
const body = (text: string) => withHeader(headers.post, text);

/** Texts that someone pasted or typed, as an author would: whence each comes, the file, and the words of its page, in their order. */
export const messy: [from: string, text: string, shown: string[]][] = [
  ['Word: straight quotation marks', body('Un "outil" simple, et "libre".'), ['« outil »', '« libre »']],
  ['Word: spaces that break', body('Qui ? Quoi ! Comment : ainsi ; 12 %.'), ['Qui\u202f?', '12\u00a0%']],
  [
    'a keyboard: straight apostrophes',
    body("L'outil d'aujourd'hui n'est qu'un début."),
    ['L’outil d’aujourd’hui n’est qu’un début.'],
  ],
  ['a keyboard: Etat', body("Les données de l'Etat et des Etats."), ['l’État et des États']],
  [
    'HackMD: headings that start low',
    body('#### Un\n\nmot\n\n#### Deux\n\nmot'),
    ['<h2 id="un">Un', '<h2 id="deux">Deux'],
  ],
  ['HackMD: a title of the text', body('# Un\n\n### Deux'), ['<h2 id="un">', '<h3 id="deux">']],
  [
    'an e-mail: a bare address',
    body('Voir https://www.insee.fr/fr/statistiques/ et www.data.gouv.fr.'),
    ['>insee.fr<', '>data.gouv.fr<'],
  ],
  [
    'Outlook: an address that holds that of a reader',
    body('[A](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.insee.fr%2F&data=05%7C02%7Cmoi)'),
    ['<a href="https://www.insee.fr/">A</a>'],
  ],
  [
    'a browser: full addresses of the site, of a preview, of npm start',
    body(
      'https://www.10pourcent.etalab.gouv.fr/projets/kallm/ [A](http://localhost:4321/projets/#a) [B](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/ateliers/)',
    ),
    ['<a href="/projets/kallm/">10pourcent.etalab.gouv.fr</a>', 'href="/projets/#a"', 'href="/ateliers/"'],
  ],
  ['an e-mail: a person’s address', body('Écrivez à contact@exemple.fr.'), ['contact@exemple.fr']],
  [
    'a web page: <b>, <i> and <br>',
    body('Un <b>mot</b>, <i>deux</i>.<br>Trois'),
    ['<strong>mot</strong>', '<em>deux</em>', '<br>'],
  ],
  [
    'a web page: <sup> and <sub>',
    body('10<sup>6</sup> m<sup>2</sup> de H<sub>2</sub>O'),
    ['10<sup>6</sup>', 'H<sub>2</sub>O'],
  ],
  [
    'a web page: a table',
    body('<table>\n<tr><th>Heure</th></tr>\n<tr><td>9h30</td></tr>\n</table>'),
    ['<th', 'Heure', '<td', '9h30'],
  ],
  [
    'a web page: a link',
    body('<a href="/projets/" target="_blank">Les projets</a>'),
    ['<a href="/projets/">Les projets</a>'],
  ],
  ['a Mac: accents in two signs', body('## Ete\u0301\n\nmot'), ['Ete\u0301']],
  [
    'LibreOffice: signs that no one sees',
    body('## Un\u200b mot\n\nBi\u00adlan \ufeffde mo\u200et, 👩\u200d💻'),
    ['<h2 id="un-mot">Un mot', 'Bilan de mot, 👩\u200d💻'],
  ],
  ['GitHub: task lists', body('- [ ] à faire\n- [x] fait'), ['à faire', 'fait']],
  ['a list that resumes', body('1. un\n\nUn paragraphe.\n\n2. deux'), ['<ol start="2">']],
  [
    'code with quotes',
    body('`d = "a"` et :\n\n```python\nprint("l\'été : 10 %")\n```'),
    ['d = "a"', 'print("l\'été : 10 %")'],
  ],
  [
    'a keyboard: tildes, a year, bullets',
    body('2023. De ~20 à ~30 jours, 10~20 euros.\n\n2024. Besoins :\n• un poste\n◦\u00a0un accès\n\n`• a`'),
    ['<p>2023. De ~20 à ~30 jours, 10~20 euros.</p>', 'Besoins', '<li>un poste</li>', '<li>un accès</li>', '• a'],
  ],
  ['times and emoji', body('À 10:30 😀, salle 2:3.'), ['10:30 😀', '2:3']],
  ['an address with an apostrophe', body("Voir [l'été](https://exemple.fr/l'ete)."), ['l’été']],
  ['an editor: empty lines at the start', `\n\n${body('Un.')}`, ['Un.']],
  [
    'Windows: ends of lines and a mark at the start',
    `\ufeff${body('Un "mot".').replaceAll('\n', '\r\n')}`,
    ['«\u00a0mot\u00a0»'],
  ],
];
