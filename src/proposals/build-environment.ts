/** Prints the variables of a build for GitHub Pages: `node src/proposals/build-environment.ts >> "$GITHUB_ENV"`. */
import { pagesAddress, previewPath } from './publish/address.ts';
import { buildVariables, readEnvironment } from './publish/environment.ts';

const { GITHUB_REPOSITORY, PREVIEW } = readEnvironment(buildVariables);
const { origin, base } = pagesAddress(GITHUB_REPOSITORY);
console.log(`SITE_URL=${origin}\nBASE_PATH=${base}${PREVIEW ? `${previewPath(PREVIEW)}/` : ''}`);
