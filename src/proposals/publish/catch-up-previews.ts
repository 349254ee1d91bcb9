/** Publishes the previews that a breakdown kept back: `node src/proposals/publish/catch-up-previews.ts`. */
import { runCommand } from './command.ts';
import { readContext } from './context.ts';
import { catchUpPreviews } from './preview.ts';

await runCommand(() => catchUpPreviews(readContext()));
