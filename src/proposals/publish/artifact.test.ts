import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { archive, archiveWithout, fileOfMode, lying, manifest, renamed } from './artifact.fixture.ts';
import { limits, pagesIn, readArtifact } from './artifact.ts';
import { quoted, Rejected } from './rejected.ts';

const withManifest = (changes: object) => archive({ 'manifest.json': JSON.stringify({ ...manifest, ...changes }) });
const named = (count: number, folder = 'site/p', extension = 'html') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/${index}.${extension}`, '']));
const many = (...given: Parameters<typeof named>) => archive(named(...given));
const elsewhere = { ...manifest.pages[0], path: 'https://evil.example/' };
const symbolicLink = fileOfMode(0o120777, '/etc/passwd');

const hostile: [what: string, archive: Buffer, message: RegExp][] = [
  ['a link out of the folder', archive({ 'site/passwd.html': symbolicLink }), /pas un fichier ordinaire/],
  ['a device', archive({ 'site/a.html': fileOfMode(0o020666) }), /pas un fichier ordinaire/],
  ['a file that says it is a folder', archive({ 'site/a.html': fileOfMode(0o040755) }), /pas un fichier ordinaire/],
  ['a path that climbs out', archive({ 'site/../../evil.html': 'x' }), /sort de son dossier/],
  ['an absolute path', archive({ '/etc/cron.d/a.txt': 'x' }), /chemin absolu/],
  ['a path of Windows', archive({ 'site\\..\\a.html': 'x' }), /barre oblique inverse/],
  ['a drive', archive({ 'C:/a.html': 'x' }), /désigne un disque/],
  ['an empty segment', archive({ 'site//a.html': 'x' }), /nom inattendu/],
  ['a NUL', renamed(archive({ 'site/abc.html': 'x' }), 'site/abc.html', 'site/a\0c.html'), /caractère de contrôle/],
  ['a line break, to forge a command', archive({ 'site/a\n::set-output::.html': 'x' }), /caractère de contrôle/],
  ['a letter with an accent', archive({ 'site/été.html': 'x' }), /accentué ou rare/],
  ['a mark that turns the text over', archive({ 'site/a\u202Elmth.html': 'x' }), /accentué ou rare/],
  ['a repository of git', archive({ 'site/.git/config.txt': 'x' }), /est caché/],
  ['a hidden file at the root', archive({ '.npmrc': 'x' }), /est caché/],
  ['a domain', archive({ 'site/CNAME': 'evil.example' }), /domaine du site/],
  ['HTML in a name', archive({ 'site/<img src=x onerror=alert(1)>.html': 'x' }), /nom inattendu/],
  ['an option of a command', archive({ 'site/--help.html': 'x' }), /nom inattendu/],
  ['a space', archive({ 'site/a b.html': 'x' }), /nom inattendu/],
  ['a name without end', archive({ [`site/${'a'.repeat(300)}.html`]: 'x' }), /nom trop long/],
  ['a program', archive({ 'site/a.exe': 'x' }), /type qui n’est pas permis/],
  ['a workflow', archive({ 'github/workflows/a.json': 'x' }), /rien à faire ici/],
  ['two names that differ by their case', archive({ 'site/A.html': 'x', 'site/a.html': 'y' }), /même nom, ou presque/],
  [
    'the same name twice',
    renamed(archive({ 'site/a.html': 'x', 'site/b.html': 'y' }), 'site/b.html', 'site/a.html'),
    /même nom, ou presque/,
  ],
  ['a file that is a folder too', archive({ 'site/a.html': 'x', 'site/a.html/b.html': 'y' }), /même nom, ou presque/],
  ['too many files', many(limits.files - 1), /L’aperçu a trop de fichiers/],
  ['too many pictures', many(limits.entries, 'captures', 'png'), /L’archive a trop de fichiers/],
  ['a file too big', archive({ 'site/a.html': new Uint8Array(limits.file + 1) }), /`site\/a.html`\s» est trop lourd/],
  [
    'too much in all',
    lying(many(6), 'uncompressedSize', limits.site / 5, (name) => name.startsWith('site/p/')),
    /L’aperçu est trop lourd/,
  ],
  [
    'a bomb that says it is small',
    lying(archive({ 'site/a.html': new Uint8Array(limits.file * 3) }), 'uncompressedSize', 10, (name) =>
      /a.h/.test(name),
    ),
    /ment sur la taille/,
  ],
  ['an archive too big', Buffer.alloc(limits.archive + 1), /L’archive est trop lourde/],
  ['a locked file', lying(archive(), 'flags', 1, (name) => name === 'site/index.html'), /est chiffré/],
  ['no archive at all', Buffer.from('<!doctype html>'), /est illisible/],
  ['half an archive', archive().subarray(0, 200), /est illisible/],
  ['a damaged directory', renamed(archive(), 'PK\x01\x02', 'PK\x01\x03'), /est illisible/],
  ['no manifest', archiveWithout('manifest.json'), /`manifest.json` manque/],
  ['a manifest that is not JSON', archive({ 'manifest.json': '{' }), /n’est pas du JSON/],
  ['a manifest too big', archive({ 'manifest.json': ' '.repeat(limits.manifest + 1) }), /trop lourd/],
  ['a manifest with a number of its own', withManifest({ number: 1 }), /pas la forme attendue/],
  ['a manifest with an address elsewhere', withManifest({ pages: [elsewhere] }), /attendue, à «\s`pages.0.path`\s»/],
  ['a site that its manifest does not know of', withManifest({ isBuilt: false }), /se contredisent/],
  ['a site without a home page', archiveWithout('site/index.html'), /pas de page d’accueil/],
];

describe('an artifact is refused', () => {
  for (const [what, zip, message] of hostile) {
    it(what, () =>
      assert.rejects(readArtifact(zip), (error) => error instanceof Rejected && message.test(error.message)),
    );
  }
});

describe('an artifact that a build of ours makes', () => {
  it('gives the manifest and the files of the site', async () => {
    const artifact = await readArtifact(archive({ 'site/_astro/a.B-x_1.css': 'a{}', 'captures/accueil.png': 'x' }));
    assert.deepEqual(artifact.manifest, manifest);
    assert.deepEqual([...artifact.site.keys()], ['index.html', 'projets/index.html', '_astro/a.B-x_1.css']);
    assert.equal(artifact.site.get('_astro/a.B-x_1.css')?.toString(), 'a{}');
  });

  it('may be as large as docs/deploying.md says, its pictures apart', async () => {
    const guide = readFileSync(new URL('../../../docs/deploying.md', import.meta.url), 'utf8');
    const [, files = '', megabytes] = /A preview is of at most ([\d ]+) files and (\d+) MB/.exec(guide) ?? [];
    assert.deepEqual([Number(files.replace(' ', '')), Number(megabytes) * 1_000_000], [limits.files, limits.site]);
    const zip = archive({ ...named(2, 'captures', 'png'), ...named(limits.files - 2) });
    lying(zip, 'uncompressedSize', limits.site, (name) => name.startsWith('captures/'));
    const { site } = await readArtifact(zip);
    assert.equal(site.size, limits.files);
  });

  it('may have folders, and files with their rights of Unix', async () => {
    const files = { 'site/a/': fileOfMode(0o040755), 'site/a/b.html': fileOfMode(0o100777, 'x') };
    assert.equal((await readArtifact(archive(files))).site.get('a/b.html')?.toString(), 'x');
  });

  it('names its pages as the site does', async () => {
    const { site } = await readArtifact(archive({ 'site/404.html': 'x', 'site/rss.xml': 'x' }));
    assert.deepEqual([...pagesIn(site.keys())], ['/', '/projets/', '/404.html']);
  });
});

it('a name that others chose is told in harmless characters', () => {
  assert.equal(quoted('a`b<script>@equipe\n::error::'), '«\u00a0`a?b?script??equipe???error??`\u00a0»');
  assert.equal(quoted('x'.repeat(500)).length, 86);
});
