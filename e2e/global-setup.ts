import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { otherEngines } from './other-engines.ts';
import { serve } from './static-server.ts';
import { folderOf, root, variants, type Variant } from './variants.ts';

const script = fileURLToPath(new URL('build-variant.ts', import.meta.url));

const build = (variant: Variant) =>
  promisify(execFile)(process.execPath, [script, folderOf(variant)], {
    cwd: fileURLToPath(root),
    env: { ...process.env, ...variant.env },
  });

/** Builds the variants and serves them until the tests are over. */
export default async function setUp() {
  const { absent } = otherEngines;
  if (absent.length > 0)
    console.log(`Not run in ${absent.join(' nor ')}: npx playwright install --with-deps ${absent.join(' ')}`);
  const all = Object.values(variants);
  await Promise.all(all.map(build));
  const servers = await Promise.all(all.map((variant) => serve(folderOf(variant), variant.base, variant.port)));
  return () => servers.forEach((server) => server.close());
}
