/** Publishes dist/ as the site of GitHub Pages: `node src/proposals/publish/deploy.ts`. */
import { runCommand } from './command.ts';
import { readEnvironment } from './environment.ts';
import { updatePagesBranch } from './pages-branch.ts';
import { readPlace } from './place.ts';

await runCommand(async () => {
  const { GITHUB_SHA } = readEnvironment(['GITHUB_SHA']);
  const message = `Publish ${GITHUB_SHA}`;
  const { commit } = await updatePagesBranch({ ...readPlace().pages, path: '', source: 'dist', message });
  return commit ? `Le site est publié\u00a0: ${commit}.` : 'Le site n’a pas changé.';
});
