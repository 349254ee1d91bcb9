import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

const root = new URL('../../', import.meta.url);
const publish = new URL('src/proposals/publish/', root);
const read = (file: string, folder = root) => readFileSync(new URL(file, folder), 'utf8');
const lockOf = (folder: URL) =>
  (JSON.parse(read('package-lock.json', folder)) as { packages: Record<string, Locked> }).packages;
const installed = (folder: URL) => Object.entries(lockOf(folder)).filter(([path]) => path !== '');
const locks = [root, publish];

describe('the lockfiles', () => {
  it('hold the hash of each package, for every machine, and name no registry', () => {
    for (const folder of locks) {
      for (const [path, { integrity, resolved }] of installed(folder)) {
        assert.match(integrity ?? '', /^sha512-/, path);
        assert.equal(resolved, undefined, path);
      }
    }
  });

  it('have no package whose own script must run: npm runs none', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
    // What these scripts do is not needed: esbuild only saves a few milliseconds, fsevents comes compiled.
    const known = ['esbuild', 'fsevents'];
    const scripted = locks.flatMap(installed).filter(([, { hasInstallScript }]) => hasInstallScript);
    for (const [path] of scripted) assert.ok(known.includes(path.split('node_modules/').at(-1)!), path);
  });
});

it('there is one parser of texts, and one library of schemas: two copies would not judge texts alike', () => {
  const copies = Object.keys(lockOf(root)).filter((path) => /node_modules\/(?:satteri|zod)$/.test(path));
  assert.deepEqual(copies, ['node_modules/satteri', 'node_modules/zod']);
});

it('the jobs that may write name no package that their own package.json does not, and no code of the site but two files', () => {
  const own = globSync('*.ts', { cwd: fileURLToPath(publish) }).filter((name) => !/\.(test|fixture)\.ts$/.test(name));
  const shared = ['../../output-names.ts', '../../pull-request.ts'];
  const imported = [...own, ...shared].flatMap((file) =>
    [...read(file, publish).matchAll(/^(?:import|export)(?! type)[^;'"=]*['"]([^'"]+)['"];/gm)].map(
      ([, name]) => name!,
    ),
  );
  const known = [...Object.keys(lockOf(publish)['']?.dependencies ?? {}), ...own.map((name) => `./${name}`), ...shared];
  assert.ok(own.length > 10);
  const found = imported.filter((name) => !known.includes(name) && !name.startsWith('node:'));
  assert.deepEqual(found, []);
});
