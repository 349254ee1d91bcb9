/**
 * Publishes dist/ as the site of GitHub Pages: `node src/proposals/publish/deploy.ts`, from a copy of the head of main. A
 * run started again for an older commit publishes nothing: it would undo what came since.
 */
import { runCommand } from './command.ts';
import { readEnvironment } from './environment.ts';
import { gitWith } from './git.ts';
import { updatePagesBranch } from './pages-branch.ts';
import { readContext } from './context.ts';
import { Stale } from './rejected.ts';

await runCommand(async () => {
  const { GITHUB_SHA } = readEnvironment(['GITHUB_SHA']);
  const head = (await gitWith({})(['rev-parse', 'HEAD'])).trim();
  if (head !== GITHUB_SHA) throw new Stale('La branche du site a avancé\u00a0: sa propre exécution la publie.');
  const message = `Publish ${GITHUB_SHA}`;
  const { commit } = await updatePagesBranch({ ...readContext().pages, path: '', source: 'dist', message });
  return commit ? `Le site est publié\u00a0: ${commit}.` : 'Le site n’a pas changé.';
});
