import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseContentFile } from '../entry-files/read.ts';
import { checkContent } from '../check/check.ts';
import { headers, saidIn, withHeader, withProject, type Files } from '../check/project.fixture.ts';

const program = fileURLToPath(new URL('./command.ts', import.meta.url));
/** Half an hour before the new year in London, when it has already come in Paris. */
const env = { ...process.env, BUILD_DATE: '2023-12-31T23:30:00Z' };
const run = (root: string, args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, env, encoding: 'utf8' });

const filesIn = (root: string) => globSync('src/content/**/*.*', { cwd: root });

/** What the program says, what the check says then, and the file that it wrote if it wrote one. */
function outcome(args: readonly string[], files: Files = {}) {
  return withProject(files, (root) => {
    const before = filesIn(root);
    const { status, stdout, stderr } = run(root, args);
    const written = filesIn(root).filter((path) => !before.includes(path));
    const contents = written.map((path) => readFileSync(join(root, path), 'utf8'));
    return { status, stdout, stderr, written, contents, said: saidIn(checkContent(root)) };
  });
}

describe('npm run new, without questions', () => {
  const cases: { args: string[]; path: string; address: string; data: Record<string, unknown> }[] = [
    {
      args: ['actualite', '--title', 'Bilan d’été', '--yes'],
      path: 'actualites/bilan-d-ete.md',
      address: '/actualites/bilan-d-ete/',
      data: {
        title: 'Bilan d’été',
        date: '2024-01-01',
        summary: 'À écrire\u00a0: une ou deux phrases de résumé.',
        draft: true,
      },
    },
    {
      args: [
        ...['actualité', '--title=Bilan', '--slug', 'mon-bilan', '--date', '2023-05-02', '--summary', 'Court.'],
        ...['--kind', 'bilan', '--projects', 'kallm, cartiflette', '--workshop', '2023-03-14-atelier', '--season', '2'],
        ...['--draft', '--sources', '{ title: A, date: 2023 }', '--sources', '{ title: B }'],
      ],
      path: 'actualites/mon-bilan.md',
      address: '/actualites/mon-bilan/',
      data: {
        title: 'Bilan',
        date: '2023-05-02',
        summary: 'Court.',
        slug: 'mon-bilan',
        kind: 'bilan',
        season: 2,
        projects: ['kallm', 'cartiflette'],
        workshop: '2023-03-14-atelier',
        draft: true,
        sources: [{ title: 'A', date: 2023 }, { title: 'B' }],
      },
    },
    {
      args: [
        'actualite',
        '--title',
        'Mai',
        '--date',
        '12 mai 2023',
        '--summary',
        'Un.',
        '--kind',
        'Atelier',
        '--draft',
      ],
      path: 'actualites/mai.md',
      address: '/actualites/mai/',
      data: { title: 'Mai', date: '2023-05-12', summary: 'Un.', kind: 'atelier', draft: true },
    },
    {
      args: ['projet', '--title', 'CartoBio', '--summary', 'Un projet.', '--themes', 'cartes', '--yes'],
      path: 'projets/cartobio.md',
      address: '/projets/cartobio/',
      data: { title: 'CartoBio', summary: 'Un projet.', status: 'actif', seasons: [], themes: ['cartes'] },
    },
    {
      args: ['atelier', '--title', 'Juin', '--start', '2023-06-13T14:00', '--online', '--yes'],
      path: 'ateliers/2023-06-13-atelier.yaml',
      address: '/ateliers/2023-06-13-atelier/',
      data: { title: 'Juin', kind: 'atelier', start: '2023-06-13T14:00', evidence: 'annonce', online: true },
    },
    {
      args: ['atelier', '--title', 'Juin', '--start', '2023-06-13', '--fichier', 'juin', '--yes'],
      path: 'ateliers/juin.yaml',
      address: '/ateliers/juin/',
      data: { title: 'Juin', kind: 'atelier', start: '2023-06-13', evidence: 'annonce' },
    },
    {
      args: ['saison', '--summary', 'La suite.', '--start', '2024-03-11', '--yes'],
      path: 'saisons/3.yaml',
      address: '/saisons/3/',
      data: { number: 3, year: 2024, title: 'Saison 3', summary: 'La suite.', start: '2024-03-11' },
    },
  ];
  for (const { args, path, address, data } of cases) {
    it(`writes ${path}, which the check accepts`, () => {
      const { status, stdout, stderr, written, contents, said } = outcome(args);
      assert.deepEqual([status, stderr, written], [0, '', [`src/content/${path}`]]);
      assert.deepEqual(parseContentFile(path, contents[0]!).data, data);
      assert.deepEqual(said, []);
      assert.ok(stdout.includes(`src/content/${path}\n`));
      assert.ok(stdout.includes(`http://localhost:4321${address}\n`));
    });
  }

  it('explains each key in the file', () =>
    assert.match(outcome(cases[0]!.args).contents[0]!, /^# Nature de l’article\. Au choix[^]*^# kind: atelier$/m));

  const post = ['actualite', '--title', 'Bilan'];
  for (const [what, args, words, files] of [
    ['a file that exists', [...post, '--yes'], /^src\/content\/actualites\/bilan\.md existe déjà/],
    [
      'an address that is taken',
      [...post, '--yes', '--slug', 'ete'],
      /adresse-prise/,
      { 'actualites/ete.mdx': withHeader(headers.post) },
    ],
    [
      'an option that is mistyped',
      ['actualite', '--titel', 'Bilan'],
      /^L’option --titel n’existe pas : écrivez --title\.$/m,
    ],
    ['an option that JavaScript knows', ['actualite', '--constructor', 'a'], /^L’option --constructor n’existe pas/],
    [
      'an unknown option',
      [...post, '--auteur', 'x'],
      /^L’option --auteur n’existe pas : voyez npm run new -- actualite --help/,
    ],
    ['an option without its value', ['actualite', '--title'], /^--title attend une valeur\.$/m],
    ['a value that is too much', [...post, '--draft=oui'], /^--draft se met sans valeur\.$/m],
    ['words outside of quotes', ['actualite', '--title', 'Bilan', 'de', 'mai'], /^« de » est de trop/],
    ['a day that does not exist', [...post, '--date', '30/02/2023'], /^--date n’est pas une date valable/m],
    ['an unknown kind', [...post, '--kind', 'bilans'], /^--kind « bilans » n’est pas permis : écrivez « bilan »\.$/m],
    ['a kind like no other', [...post, '--kind', 'x'], /^--kind « x » n’est pas permis : choisissez parmi atelier, /m],
    [
      'an unknown project',
      [...post, '--projects', 'kallm,cartiflete'],
      /^--projects « cartiflete » n’existe pas dans src\/content\/projets : écrivez « cartiflette »\.$/m,
    ],
    ['an unknown season', [...post, '--season', '9'], /^--season « 9 » n’existe pas dans src\/content\/saisons\.$/m],
    ['a wrong group', [...post, '--sources', '{ titre: A }'], /^--sources .*contient une clé inconnue : « titre »\.$/m],
    ['a group that cannot be read', [...post, '--sources', '{ title: "A'], /^--sources ne se lit pas/m],
    ['a title that is too long', ['actualite', '--title', 'a'.repeat(121)], /^--title dépasse 120 caractères\.$/m],
    ['a bad file name', [...post, '--fichier', '../Été'], /^--fichier « \.\.\/Été » .* écrivez « ete »\.$/m],
    ['missing values', post, /^Il manque --date, --summary : ajoutez ces options, ou --yes/],
    ['what has no default', ['projet', '--yes'], /^Il manque --title, --summary : ajoutez ces options\.$/m],
    ['an unknown kind of entry', ['atelié'], /^« atelié » n’existe pas : écrivez « atelier »\.$/m],
    ['no kind of entry', [], /^Dites ce que vous voulez écrire\.[^]*Usage/],
    [
      'what the check refuses',
      ['atelier', '--title', 'x', '--start', '2023-06-13', '--end', '2023-06-12', '--yes'],
      /^La vérification refuserait ce fichier\.[^]*dates-inversees/,
    ],
  ] as [string, string[], RegExp, Files?][]) {
    it(`refuses ${what}, and writes nothing`, () => {
      const { status, stdout, stderr, written } = outcome(args, files);
      assert.deepEqual([status, stdout, written], [1, '', []]);
      assert.match(stderr.replaceAll('\u00a0', ' '), words);
    });
  }

  it('tells every mistake at once', () =>
    assert.equal(
      outcome([...post, '--titel', 'a', '--date', '2023', '--kind', 'x'])
        .stderr.trim()
        .split('\n').length,
      3,
    ));

  it('says where it cannot run', () =>
    withProject({}, (root) => {
      const { status, stderr } = run(join(root, 'src'), [...post, '--yes']);
      assert.deepEqual([status, stderr], [1, 'Le dossier src/content est introuvable ici.\n']);
      assert.ok(!existsSync(join(root, 'src/src')));
    }));
});

describe('npm run new -- --help', () => {
  it('lists what can be written', () => {
    const { status, stdout } = outcome(['--help']);
    assert.equal(status, 0);
    for (const name of ['actualite', 'projet', 'atelier', 'saison'])
      assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'));
  });

  it('lists the options of one, from its schema', () => {
    const { status, stdout } = outcome(['projet', '--help']);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^ {2}--predecessors a,b\n {6}Projets dont celui-ci prend la suite\. Un nom de fichier du dossier projets\.$/m,
    );
    assert.match(stdout, /^ {2}--title …\n {6}Nom du projet\. Obligatoire\.$/m);
  });
});
