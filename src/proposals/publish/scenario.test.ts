import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { archive, brokenArchive, fileOfMode } from './artifact.fixture.ts';
import { writeFiles } from '../report/site.fixture.ts';
import { temporaryFolder } from './pages-branch.fixture.ts';
import { playground, siteFiles } from './scenario.fixture.ts';

/** A folder with these files, by path. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

const sites = {
  main: folderWith({ 'index.html': 'site', 'ancien/index.html': 'x', CNAME: 'exemple.fr' }),
  mainLater: folderWith({ 'index.html': 'site bis', 'nouveau/index.html': 'x', '.well-known/security.txt': 'x' }),
  preview: folderWith({ 'index.html': 'douze bis', 'projets/index.html': 'x', '_astro/a.css': 'a{}' }),
};

const page = (text: string) => archive({ 'site/index.html': text });
const movedOn = (number: number) =>
  new RegExp(`^La proposition n°\\s${number} a changé depuis, ou est close\\s: cette exécution ne publie rien\\.\\n$`);

describe('a pages branch, through a day of work,', () => {
  let day: Awaited<ReturnType<typeof playground>>;
  const root = temporaryFolder();
  before(async () => (day = await playground(root)));
  after(() => day.world.stop());

  it('takes the site, the previews of two pull requests at once, and the update of one', async () => {
    assert.match(await day.deploy(sites.main), /^Le site est publié\s: [\da-f]{40}\.\n$/);
    day.propose(1, 11, page('onze'));
    day.propose(2, 12, page('douze'));
    const [eleven, twelve] = await Promise.all([day.publish(1), day.publish(2)]);
    assert.match(eleven, /^Aperçu de la proposition n°\s11\s: https:\/\/etalab\.github\.io\/site\/apercu\/pr-11\/\n$/);
    assert.match(twelve, /apercu\/pr-12\/\n$/);
    day.propose(3, 12, archive(siteFiles(sites.preview)));
    assert.match(await day.publish(3), /apercu\/pr-12\/\n$/);
  });

  it('takes nothing of a commit that is no longer the head, nor of one that ceases to be meanwhile', async () => {
    assert.match(await day.publish(2), movedOn(12));
    day.propose(6, 15, page('quinze'));
    day.whenAsked(15, 1, () => day.propose(7, 15, page('quinze bis')));
    assert.match(await day.publish(6), movedOn(15));
  });

  it('takes a preview and a deployment that come at the same time', async () => {
    day.propose(4, 13, page('treize'));
    day.whenAsked(13, 1, async () => assert.match(await day.deploy(sites.mainLater), /^Le site est publié/));
    assert.match(await day.publish(4), /apercu\/pr-13\/\n$/);
  });

  it('refuses what is hostile, and fails the run', async () => {
    day.propose(5, 14, archive({ 'site/passwd.html': fileOfMode(0o120777, '/etc/passwd') }));
    assert.match(await day.publish(5), /^«\s`site\/passwd\.html`\s» n’est pas un fichier ordinaire\.\ncode 1$/);
  });

  it('keeps the last preview when the build stopped', async () => {
    day.propose(8, 12, brokenArchive());
    assert.match(await day.publish(8), /^La proposition n°\s12 n’a pas pu être construite/);
  });

  it('loses the previews of closed pull requests, a locked one too, whatever happens to another', async () => {
    day.propose(9, 16, page('seize'));
    day.propose(10, 17, page('dix-sept'));
    await day.publish(9);
    await day.publish(10);
    day.become('closed', 11, 16, 17);
    day.world.refusals = { 16: 403, 17: 422 };
    assert.match(await day.sweep(), /Aperçus retirés\s: 11, 16\. Échec pour\s: 17\.[^]*code 1$/);
  });

  it('keeps the preview of a pull request that is opened again meanwhile', async () => {
    day.become('open', 17);
    day.become('closed', 13);
    day.whenAsked(13, 2, () => day.become('open', 13));
    assert.match(await day.sweep(), /^Aucun aperçu à retirer\.\n$/);
  });

  it('makes no commit when the site has not changed, nor for an old deployment that runs again', async () => {
    assert.match(await day.deploy(sites.mainLater), /^Le site n’a pas changé\.\n$/);
    assert.match(await day.deploy(sites.main, 'e'.repeat(40)), /^La branche du site a avancé/);
  });

  it('has at the end the last site, its domain and the previews of the open pull requests', () => {
    const tree = day.checkout();
    const entries = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
    const projects = '<!doctype html><title>Projets</title>';
    const found = Object.fromEntries(files.map((path) => [path.slice(tree.length + 1), readFileSync(path, 'utf8')]));
    assert.deepEqual(found, {
      '.nojekyll': '',
      '.well-known/security.txt': 'x',
      CNAME: 'exemple.fr',
      'apercu/pr-12/_astro/a.css': 'a{}',
      'apercu/pr-12/index.html': 'douze bis',
      'apercu/pr-12/projets/index.html': 'x',
      'apercu/pr-13/index.html': 'treize',
      'apercu/pr-13/projets/index.html': projects,
      'apercu/pr-17/index.html': 'dix-sept',
      'apercu/pr-17/projets/index.html': projects,
      'index.html': 'site bis',
      'nouveau/index.html': 'x',
    });
  });

  it('has one commit for each change, none for what was refused, and no temporary folder', () => {
    const { commits, left } = day.traces();
    const robot = '41898282+github-actions[bot]@users.noreply.github.com ';
    const subjects = commits.map((message) => message.replace(robot, '').replace(/ (?:at )?[\da-f]{40}$/, ''));
    assert.deepEqual(subjects.slice(1, 3).sort(), ['Preview #11', 'Preview #12']);
    assert.deepEqual(subjects.slice(3), [
      ...['Preview #12', 'Publish', 'Preview #13', 'Preview #16', 'Preview #17'],
      ...['Remove preview #11', 'Remove preview #16'],
    ]);
    assert.deepEqual(left, []);
  });

  it('comes with one comment on each pull request, which says the present state', () => {
    const bodies = day.world.comments.map(({ issue, body }) => [issue, body] as const).sort(([a], [b]) => a - b);
    const bodyOf = Object.fromEntries(bodies);
    assert.deepEqual([bodies.length, Object.keys(bodyOf)], [6, ['11', '12', '13', '14', '16', '17']]);
    for (const [, body] of bodies) assert.ok(body.startsWith('<!-- apercu -->'));
    assert.match(bodyOf[11]!, /son aperçu a été retiré/);
    assert.match(bodyOf[12]!, /8888888/);
    assert.match(bodyOf[13]!, /https:\/\/etalab\.github\.io\/site\/apercu\/pr-13\//);
    assert.match(bodyOf[14]!, /L’aperçu de la version 5555555 n’est pas publié\.\*\* «\s`site\/passwd\.html`\s» n’est/);
  });
});
