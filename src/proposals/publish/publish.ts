/**
 * What the workflows that may write run: `node src/proposals/publish/publish.ts site`, from a copy of the head of main,
 * publishes dist/; `preview` publishes what the run RUN_ID of the check built; `sweep` removes the previews of closed pull
 * requests. A refusal or a breakdown fails the run; what is merely outdated does not.
 */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { previewVariables, readEnvironment, runVariables } from './environment.ts';
import { git } from './git.ts';
import { gitHub } from './github.ts';
import { updatePagesBranch } from './pages-branch.ts';
import { publishPreview, sweepPreviews, type PublishContext } from './preview.ts';
import { Rejected, Stale } from './rejected.ts';

const { GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_TOKEN, GITHUB_SHA, GITHUB_STEP_SUMMARY } =
  readEnvironment(runVariables);
const context: PublishContext = {
  gitHub: gitHub(GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL),
  pages: { repository: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, token: GITHUB_TOKEN },
};

/** Each does its work, and says in a sentence what was done. */
const commands: Record<string, () => Promise<string>> = {
  site: publishSite,
  preview: () => publishPreview(context, readEnvironment(previewVariables).RUN_ID),
  sweep: () => sweepPreviews(context),
};

/** A run started again for an older commit publishes nothing: it would undo what came since. */
async function publishSite(): Promise<string> {
  if (git('.', 'rev-parse', 'HEAD') !== GITHUB_SHA) {
    throw new Stale('La branche du site a avancé\u00a0: sa propre exécution la publie.');
  }
  const entries = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map(paths.map((path) => [relative('dist', path), readFileSync(path)]));
  const commit = await updatePagesBranch({ ...context.pages, path: '', files, message: `Publish ${GITHUB_SHA}` });
  return commit ? `Le site est publié\u00a0: ${commit}.` : 'Le site n’a pas changé.';
}

/** In the log, and in the summary of the run. */
function tell(outcome: string): void {
  console.log(outcome);
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${outcome}\n`);
}

try {
  const command = commands[process.argv[2] ?? ''];
  if (!command) throw new Error(`Usage : publish.ts ${Object.keys(commands).join('|')}`);
  tell(await command());
} catch (error) {
  const isExpected = error instanceof Rejected || error instanceof Stale;
  if (!isExpected) console.error(error);
  if (!(error instanceof Stale)) process.exitCode = 1;
  tell(isExpected ? error.message : 'La commande s’est arrêtée : voir le journal.');
}
