import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { temporaryFolder } from './pages-branch.fixture.ts';
import { playScenario } from './scenario.fixture.ts';

const root = temporaryFolder();

/** A folder with these files, by path. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const sites = {
  main: folderWith({ 'index.html': 'site', 'ancien/index.html': 'x', '.well-known/security.txt': 'x' }),
  mainLater: folderWith({ 'index.html': 'site bis', 'nouveau/index.html': 'x', '.well-known/security.txt': 'x' }),
  preview: folderWith({ 'index.html': 'douze bis', 'projets/index.html': 'x', '_astro/a.css': 'a{}' }),
};

describe('a pages branch, after a day of work', () => {
  let played: Awaited<ReturnType<typeof playScenario>>;
  before(async () => {
    played = await playScenario(root, sites);
  });

  const said = (name: string, code: number, message: RegExp) => {
    const outcome = played.outcomes[name]!;
    assert.match(outcome.output, message);
    assert.equal(outcome.code, code, outcome.output);
  };

  it('has exactly the last site and the previews of the open pull requests', () => {
    const entries = readdirSync(played.tree, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
    assert.deepEqual(
      Object.fromEntries(files.map((path) => [path.slice(played.tree.length + 1), readFileSync(path, 'utf8')])),
      {
        '.nojekyll': '',
        '.well-known/security.txt': 'x',
        'apercu/pr-12/_astro/a.css': 'a{}',
        'apercu/pr-12/index.html': 'douze bis',
        'apercu/pr-12/projets/index.html': 'x',
        'apercu/pr-13/index.html': 'treize',
        'apercu/pr-13/projets/index.html': '<!doctype html><title>Projets</title>',
        'apercu/pr-17/index.html': 'dix-sept',
        'apercu/pr-17/projets/index.html': '<!doctype html><title>Projets</title>',
        'index.html': 'site bis',
        'nouveau/index.html': 'x',
      },
    );
  });

  it('has one commit for each change, and none for what was refused', () => {
    const commits = played.commits.map((message) => message.replace(/^(Publish) [\da-f]{40}$/, '$1 main'));
    const previews = commits.slice(1, 3).sort();
    assert.deepEqual(
      [commits[0], ...previews, ...commits.slice(3)],
      [
        'Publish main',
        `Preview #11 at ${'1'.repeat(40)}`,
        `Preview #12 at ${'2'.repeat(40)}`,
        `Preview #12 at ${'3'.repeat(40)}`,
        'Publish main',
        `Preview #13 at ${'4'.repeat(40)}`,
        `Preview #16 at ${'9'.repeat(40)}`,
        `Preview #17 at ${'a'.repeat(40)}`,
        'Remove preview #11',
        'Remove preview #16',
      ],
    );
  });

  it('took the previews of two pull requests at once, and the update of one', () => {
    said('eleven', 0, /^Aperçu de la proposition n°\s11\s: https:\/\/etalab\.github\.io\/site\/apercu\/pr-11\/$/m);
    said('twelve', 0, /apercu\/pr-12\/$/m);
    said('updated', 0, /apercu\/pr-12\/$/m);
  });

  it('took nothing of a commit that was no longer the head, nor of one that ceased to be meanwhile', () => {
    said('stale', 0, /^La proposition n°\s12 a changé depuis, ou est close\s: cette exécution ne publie rien\.$/m);
    said('moved', 0, /^La proposition n°\s15 a changé depuis/m);
  });

  it('took a preview and a deployment that came at the same time', () => {
    said('deployedAgain', 0, /^Le site est publié\s: [\da-f]{40}\.$/m);
    said('outrun', 0, /apercu\/pr-13\/$/m);
  });

  it('made no commit when the site had not changed', () => said('deployedTwice', 0, /^Le site n’a pas changé\.$/m));

  it('left the site as it is when an old deployment was run again', () =>
    said('deployedOld', 0, /^La branche du site a avancé/m));

  it('refused what is hostile, and failed the run', () =>
    said('hostile', 1, /^«\s`site\/passwd\.html`\s» n’est pas un fichier ordinaire\.$/m));

  it('kept the last preview when the build stopped', () =>
    said('broken', 0, /^La proposition n°\s12 n’a pas pu être construite/m));

  it('lost the previews of closed pull requests, a locked one too, whatever happens to another', () =>
    said('swept', 1, /Aperçus retirés\s: 11, 16\. Échec pour\s: 17\./));

  it('kept the preview of a pull request that was opened again meanwhile', () =>
    said('reopened', 0, /^Aucun aperçu à retirer\.$/m));

  it('comes with one comment on each pull request, which says the present state', () => {
    const bodies = played.comments.map(({ issue, body }) => [issue, body] as const).sort(([a], [b]) => a - b);
    assert.deepEqual(
      bodies.map(([issue]) => issue),
      [11, 12, 13, 14, 16, 17],
    );
    for (const [, body] of bodies) assert.ok(body.startsWith('<!-- apercu -->'));
    const bodyOf = Object.fromEntries(bodies);
    assert.match(bodyOf[11]!, /son aperçu a été retiré/);
    assert.match(bodyOf[12]!, /8888888/);
    assert.match(bodyOf[13]!, /https:\/\/etalab\.github\.io\/site\/apercu\/pr-13\//);
    assert.match(
      bodyOf[14]!,
      /L’aperçu de la version 5555555 n’est pas publié\.\*\* «\s`site\/passwd\.html`\s» n’est pas/,
    );
  });

  it('leaves no temporary folder behind', () => assert.deepEqual(played.left, []));
});
