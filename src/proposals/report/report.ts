/**
 * What the check of a pull request hands to the preview: `node src/proposals/report/report.ts --base <commit>` writes the
 * built site, the manifest and the pictures in `apercu/`. Exit code 1 when something is wrong in the proposal, 2 when the
 * report could not be made.
 */
import { parseArgs } from 'node:util';
import { runReport } from './run-report.ts';
import { isFine } from '../publish/manifest.ts';

try {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  if (!values.base) throw new Error('Usage : node src/proposals/report/report.ts --base <commit>');
  const manifest = await runReport(values.base, 'apercu', process.env);
  process.exitCode = isFine(manifest) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
