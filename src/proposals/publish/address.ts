/** The branch that GitHub Pages serves. */
export const pagesBranch = 'gh-pages';

/**
 * The domain of GitHub Pages, as its settings say, when it is not `owner.github.io`: `exemple.fr`. In the code, since GitHub gives no variable
 * of the repository to the checks of a fork. A preview is made of code that nobody has reviewed yet: no domain that is
 * trusted for something else.
 */
const ownDomain = undefined as string | undefined;

/** Where GitHub Pages serves a repository, `owner/name`: an origin, and a path from `/` to `/`. */
export function pagesAddress(repository: string, domain = ownDomain): { origin: string; base: string } {
  if (domain) return { origin: `https://${domain}`, base: '/' };
  const [owner, name] = repository.toLowerCase().split('/');
  const isOwnersSite = name === `${owner}.github.io`;
  return { origin: `https://${owner}.github.io`, base: isOwnersSite ? '/' : `/${repository.split('/')[1]}/` };
}

/** Where the previews are, in the pages branch and in the site. */
export const previewsFolder = 'apercu';

/** Where the preview of a pull request is. */
export const previewPath = (number: number) => `${previewsFolder}/pr-${number}`;

/** The address of the preview of a pull request, which ends with `/`. */
export function previewUrl(repository: string, number: number): string {
  const { origin, base } = pagesAddress(repository);
  return `${origin}${base}${previewPath(number)}/`;
}
