/** Publishes the preview that a run of the check built: `node src/proposals/publish/publish-preview.ts`, with RUN_ID. */
import { runCommand } from './command.ts';
import { readEnvironment } from './environment.ts';
import { readContext } from './context.ts';
import { publishPreview } from './preview.ts';

await runCommand(() => publishPreview(readContext(), readEnvironment(['RUN_ID']).RUN_ID));
