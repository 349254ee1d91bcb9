import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
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

  it('hold what the package.json beside them asks for', () => {
    const { dependencies } = JSON.parse(read('package.json', publish)) as Locked;
    assert.deepEqual(lockOf(publish)['']?.dependencies, dependencies);
  });

  it('agree on what both install directly', () => {
    for (const name of Object.keys(lockOf(publish)['']?.dependencies ?? {})) {
      const [one, other] = locks.map((folder) => lockOf(folder)[`node_modules/${name}`]);
      assert.ok(one, name);
      assert.deepEqual([one.version, one.integrity], [other?.version, other?.integrity], name);
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

describe('the parser of texts and the schemas', () => {
  for (const name of ['satteri', 'zod']) {
    it(`are one: ${name}`, () => {
      const copies = Object.keys(lockOf(root)).filter((path) => path.endsWith(`node_modules/${name}`));
      assert.deepEqual(copies, [`node_modules/${name}`], 'two copies would not judge texts alike');
    });
  }
});

describe('what the jobs that may write run', () => {
  /** The files that a file imports, itself included, and the packages that they name. */
  function walk(file: string, files = new Set<string>(), packages = new Set<string>()) {
    if (files.has(file)) return { files, packages };
    files.add(file);
    for (const [, isType, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)( type)?\b(?:[^;'"=]*\bfrom)? ?['"]([^'"]+)['"];/gm,
    )) {
      if (isType) continue;
      if (name.startsWith('.')) walk(fileURLToPath(new URL(name, `file://${file}`)), files, packages);
      else if (!name.startsWith('node:') && !builtinModules.includes(name)) {
        packages.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
      }
    }
    return { files, packages };
  }

  it('names no package that its own package.json does not, and no code of the site but the two files named here', () => {
    const folder = fileURLToPath(publish);
    const own = globSync('*.ts', { cwd: folder }).filter((name) => !/\.(test|fixture)\.ts$/.test(name));
    assert.ok(own.length > 10);
    const files = new Set<string>();
    const packages = new Set<string>();
    for (const name of own) walk(folder + name, files, packages);
    const declared = Object.keys(lockOf(publish)['']?.dependencies ?? {});
    assert.deepEqual(
      [...packages].filter((name) => !declared.includes(name)),
      [],
    );
    assert.deepEqual(
      [...files].filter((file) => !file.startsWith(folder)).map((file) => file.slice(fileURLToPath(root).length)),
      ['src/output-names.ts', 'src/pull-request.ts'],
    );
  });
});
