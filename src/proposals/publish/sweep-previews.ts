/** Removes the previews of the pull requests that are closed: `node src/proposals/publish/sweep-previews.ts`. */
import { runCommand } from './command.ts';
import { readContext } from './context.ts';
import { sweepPreviews } from './preview.ts';

await runCommand(() => sweepPreviews(readContext()));
