import { site } from '../../site.ts';
import { headers, withHeader } from './project.fixture.ts';

/** Texts alone of posts: whence each comes, and the words of its page, in their order. */
const rows: [from: string, text: string, ...shown: string[]][] = [
  ['Word: straight quotes, spaces that break', 'Un "outil" ? Qui ! 12 %.', '« outil »\u202f?', 'Qui !', '12 %'],
  ['a keyboard: straight apostrophes, Etat', "L'outil de l'Etat et des Etats.", 'L’outil de l’État et des États'],
  ['HackMD: headings start low', '#### Un\n\n#### Deux', '<h2 id="un">Un', '<h2 id="deux">Deux'],
  ['HackMD: a title of the text', '# Un\n\n### Deux', '<h2 id="un">', '<h3 id="deux">'],
  ['an e-mail: bare addresses', 'https://www.insee.fr/fr/a/ et www.data.gouv.fr.', '>insee.fr<', '>data.gouv.fr<'],
  ['an e-mail: an address with accents', 'Voir www.été.fr/a et www.еtе.fr.', '>été.fr<', '>xn--'],
  [
    'a browser: full addresses of the site, of a preview, of npm start',
    `${site.origin}/projets/kallm/ [A](http://localhost:4321/projets/#a) [B](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/ateliers/)`,
    `<a href="/projets/kallm/">${new URL(site.origin).host.replace('www.', '')}</a>`,
    'href="/projets/#a"',
    'href="/ateliers/"',
  ],
  ['an e-mail: a person’s address', 'Écrivez à contact@exemple.fr.', 'contact@exemple.fr'],
  ['a web page: <b>, <i>, <br>', '<b>mot</b>, <i>deux</i>.<br>Trois', '<strong>mot</strong>', '<em>deux</em>', '<br>'],
  ['a web page: <sup> and <sub>', '10<sup>6</sup> m<sup>2</sup> de H<sub>2</sub>O', '10<sup>6</sup>', 'H<sub>2</sub>O'],
  ['a web page: a table', '<table>\n<tr><th>A</th></tr>\n<tr><td>9h30</td></tr>\n</table>', '<th', '<td', '9h30'],
  ['a web page: a link', '<a href="/projets/" target="_blank">Les projets</a>', '<a href="/projets/">Les projets</a>'],
  ['a Mac: accents in two signs', '## Ete\u0301\n\nmot', 'Ete\u0301'],
  [
    'LibreOffice: signs that no one sees',
    '## Un\u200b mot\n\nBi\u00adlan \ufeffde mo\u200et, 👩\u200d💻',
    '<h2 id="un-mot">Un mot',
    'Bilan de mot, 👩\u200d💻',
  ],
  ['GitHub: task lists', '- [ ] à faire\n- [x] fait', 'à faire', 'fait'],
  ['a list that resumes', '1. un\n\nUn paragraphe.\n\n2. deux', '<ol start="2">'],
  ['code with quotes', '`d = "a"` et :\n\n```python\nprint("l\'été : 10 %")\n```', 'd = "a"', 'print("l\'été : 10 %")'],
  [
    'a keyboard: tildes, a year, bullets',
    '2023. De ~20 à ~30 jours, 10~20 euros.\n\n2024. Besoins :\n• un poste\n◦\u00a0un accès\n\n`• a`',
    '<p>2023. De ~20 à ~30 jours, 10~20 euros.</p>',
    'Besoins',
    '<li>un poste</li>',
    '<li>un accès</li>',
    '• a',
  ],
  ['times and emoji', 'À 10:30 😀, salle 2:3.', '10:30 😀', '2:3'],
  ['an address with an apostrophe', "Voir [l'été](https://exemple.fr/l'ete).", 'l’été'],
];

/** Texts that someone pasted or typed, as an author would: whence each comes, the file, and the words of its page, in their order. */
export const messy: [from: string, text: string, shown: string[]][] = [
  ...rows.map(([from, text, ...shown]): (typeof messy)[number] => [from, withHeader(headers.post, text), shown]),
  ['an editor: empty lines at the start', `\n\n${withHeader(headers.post, 'Un.')}`, ['Un.']],
  [
    'Windows: ends of lines and a mark at the start',
    `\ufeff${withHeader(headers.post, 'Un "mot".').replaceAll('\n', '\r\n')}`,
    ['«\u00a0mot\u00a0»'],
  ],
];
