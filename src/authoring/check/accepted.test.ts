import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { components } from '../../schemas/components.ts';
import { checkContent } from './check.ts';
import { mdx, post, postInstead, postWith } from './mistakes/post.fixture.ts';
import { headers, messagesWith, png, withHeader, type Files } from './project.fixture.ts';

const workshopWith = (lines: string, start = '2023-03-14') => ({
  'ateliers/2023-03-14-atelier.yaml': undefined,
  'ateliers/atelier.yaml': `${headers.workshop.replace('2023-03-14', start)}\n${lines}`,
});
const registration = (deadline: string) => `registration: { url: "https://a.fr", deadline: ${deadline} }`;
const seasonText = (number: number, lines: string) =>
  `number: ${number}\nyear: 2024\ntitle: Saison ${number}\nsummary: Une saison.\n${lines}`;
const season = (lines: string) => ({ 'saisons/3.yaml': seasonText(3, lines) });

/** What the examples of the components name. */
const samples: Files = {
  'projets/cartiflette.md': withHeader(headers.project),
  'ateliers/2023-03-14-atelier.yaml': headers.workshop,
};

const accepted: [what: string, changes: Files][] = [
  ['the valid content', {}],
  [
    'joiners in emojis and in other scripts',
    post('Une équipe 👩\u200d💻 : سلام\u200cها, שלום\u200f, a\u200bb [c\u00add](/projets/)'),
  ],
  ['spaces after the hyphens', { 'actualites/bilan.md': withHeader(headers.post).replaceAll('---', '---  ') }],
  ['the bars of a path, escaped', post('Dans C:\\\\dossier ou %TEMP%\\\\dossier')],
  ['a rule of hyphens in the text', post('Un\n\n---\n\nDeux')],
  ['a colon between quotes', postInstead('title', 'title: "Saison 2\u00a0: le bilan"')],
  ['a day that exists in leap years only', postInstead('date', 'date: 2024-02-29')],
  ['an hour with its offset', postInstead('date', 'date: 2023-03-30T09:30:00+02:00')],
  ['an apostrophe that closes a quote', postInstead('title', "title: 'Bilan'")],
  [
    'a folder for each post, with its picture',
    {
      'actualites/a/index.md': withHeader(headers.post, '![Photo](./a.png)\n\n[Atelier](/actualites/b/)'),
      'actualites/a/a.png': png(),
      'actualites/b/index.md': withHeader(headers.post, '[Bilan](/actualites/a/)'),
    },
  ],
  ['a badly named file with a good slug', { 'actualites/Été 2024.md': withHeader(`${headers.post}\nslug: ete-2024`) }],
  ['two collections with one name', { 'pages/kallm.md': withHeader('title: A\nsummary: B') }],
  ['a project named after a number', { 'projets/2.md': withHeader(headers.project) }],
  ['an event that ends in the month of its start', workshopWith('end: 2023-03')],
  ['an event far in the future, that is full', workshopWith('state: complet', '2090-01-01')],
  ['a registration that closes as the event starts', workshopWith(registration('2023-03-14'), '2023-03-14T14:00')],
  ['a picture of an event', { ...workshopWith('images: [./salle.png]'), 'ateliers/salle.png': png() }],
  ['a phase of the season that an event names', workshopWith('season: 1\nphase: phase-1')],
  ['a season from the day after the last', season('start: 2023-12-01')],
  ['the end of a picture in any case', { ...postWith('images: [./a.Png]'), 'actualites/a.Png': png() }],
  ['a shared picture', { ...postWith('images: [/img/a.png]'), 'img/a.png': png() }],
  [
    'a picture that is exactly 10 MB',
    { ...post('![Photo](./a.png)'), 'actualites/a.png': png(10_000_000 - png().length) },
  ],
  ['tags and braces in code', mdx('`<b>{a}</b>`\n\n```html\n<script>alert(1)</script>\n```')],
  ['signs that mean nothing in Markdown', post('1 < 2, {a} et a > b')],
  ...(['md', 'mdx'] as const).map((kind): [string, Files] => [
    `HTML that Markdown could have written, in .${kind}`,
    {
      ...(kind === 'md' ? post : mdx)(
        'Un <b>mot</b>, 10<sup>6</sup> m<sub>2</sub><br><br/>\n\n<img src="./a.png" alt="Photo" width="400">\n\n<a href="#a" target="_blank">Partie</a>\n\n<table>\n<tr><th>Heure</th></tr>\n<tr><td>9h30</td></tr>\n</table>\n\n<h2 align="center">A</h2>',
      ),
      'actualites/a.png': png(),
    },
  ]),
  ['addresses in full', post('Voir https://a.fr/b, <https://a.fr/b>, www.a.fr et [https://a.fr](https://a.fr).')],
  ['an address with accents and no scheme', post('Voir www.exemple.fr/école.')],
  [
    'an anchor, whatever the space and the accents of its heading',
    post('## Un bilan\u202f?\n\n## E\u0301te\u0301 : dix\u00a0mots\n\n[Un](#un-bilan), [deux](#été-dix-mots)'),
  ],
  ['a comment of HTML', post('Un mot.\n\n<!-- à revoir\n\n plus tard -->')],
  ['a comment of MDX', mdx('Un {/* à revoir */} mot')],
  ...Object.entries(components).map(([name, { example }]): [string, Files] => [
    `the example of <${name}>, in a .md`,
    { ...post(example), ...samples, ...(name === 'Figure' && { 'actualites/schema.png': png() }) },
  ]),
  ['a picture whose address is further down', { ...post('![Photo][1]\n\n[1]: ./a.png'), 'actualites/a.png': png() }],
  ['a component on one line', mdx('<Encart title="À retenir">Un *mot*.</Encart>')],
  ['components in one another', mdx('<Encart>\n\n<Projet id="kallm" />\n\n</Encart>')],
  ['the transcript of a video', mdx('<Video title="A" url="https://a.fr">\n\nUn mot.\n\n</Video>')],
  ['a tag in code that looks like a component, beside a sign', post('`<Encart>` si 1 <2')],
  ['braces that are escaped, in MDX', mdx('Un \\{mot}')],
  ['an internal link with a query', post('[projets](/projets/?q=a)')],
  [
    'anchors whose accents have another form, of this page and of another',
    {
      ...post('## E\u0301tat\n\n[A](#\u00e9tat) [B](#e\u0301tat) [KALLM](/projets/kallm/#e\u0301cole)'),
      'projets/kallm.md': withHeader(headers.project, '## \u00c9cole'),
    },
  ],
  ['a table whose row is seven bars', post('| a | b | c | d | e | f |\n| - | - | - | - | - | - |\n|||||||')],
  ['a title over seven signs, and the same in code', post('Contact\n=======\n\n```\n<<<<<<< HEAD\n```')],
  [
    'a link from a draft to a draft',
    {
      'actualites/bilan.md': withHeader(`${headers.post}\ndraft: true`, '[Lettre](/actualites/lettre/)'),
      'actualites/lettre.md': withHeader(`${headers.post}\ndraft: true`),
    },
  ],
  [
    'a link to a later post, from one that was taken up again since',
    {
      'actualites/bilan.md': withHeader(`${headers.post}\nupdated: 2023-05-12`, '[Lettre](/actualites/lettre/)'),
      'actualites/lettre.md': withHeader(headers.post.replace('2023-03-14', '2023-05-12T14:00')),
    },
  ],
  [
    'a link from a page to a post to come, whose words alone are shown until then',
    {
      'pages/essai.md': withHeader('title: Essai\nsummary: Un essai.', '[Lettre](/actualites/lettre/)'),
      'actualites/lettre.md': withHeader(headers.post.replace('2023', '2099')),
    },
  ],
  ['marks in code', post('`[[a]]` et `==b==`\n\n```\n{{< c >}}\n| d |\n| e |\n:::\n```')],
  ['marks after a backslash', post('\\[^x] \\==mot\\== \\{.x} \\**a\\**')],
  [
    'signs that are no marks',
    post(
      'À 10:30:45, 5 $ et 10 $, 25$ pour 1$, C++, g++, R&amp;D, ~20 à ~30, *x, 2**3, {a}, a == b, #DataGouv, [1][2], std::vector',
    ),
  ],
  [
    'lines that say what they seem to',
    post(
      '1. a\n1. b\n\nUn\n\n5. c\n6. d\n\n- un\n  qui continue\n  - deux\n\n1. a\n   - b\n2. c\n\nUn\n\n    npm install\n\n[//]: # (à revoir)\n\nBilan\n---\n\n> 12 agents\n> sont venus\n\n*un*, l’*autre* et **c**s\n\nUne phrase assez longue pour remplir sa ligne jusqu’au bout, puis le mot\nInsee et la suite de ce texte.\n\n````md\n```js\na\n```\n````',
    ),
  ],
  ['a note, a table, bold', post('Un[^1] **mot** {a}.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[^1]: Une note')],
  ['a link to write to someone', post('[Écrire](mailto:a@exemple.fr)')],
  ['an address in code', post('`http://localhost:3000`')],
];

describe('the check accepts', () => {
  for (const [what, changes] of accepted) it(what, () => assert.deepEqual(messagesWith(changes), []));

  it('the content of this site', () => {
    const { files } = checkContent(fileURLToPath(new URL('../../..', import.meta.url)));
    assert.deepEqual(
      files.flatMap(({ path, messages }) => messages.map((message) => `${path}: ${String(message)}`)),
      [],
    );
  });
});

it('the check of a folder does not take the name of another for it, though it starts the same', () =>
  assert.deepEqual(messagesWith({ 'projets/kallm.md': 'Bonjour.' }, 'src/content/projet'), []));
