import type { Redirect } from '../../schemas/redirect.ts';
import type { Manifest } from '../publish/manifest.ts';
import type { BuiltSite } from './built-site.ts';

type LostPath = Manifest['lostPaths'][number];

/**
 * The pages that answered before and do not any more, each with the page to which its redirection could lead: where it
 * already led, else a new page of the same title, else the list it stood in.
 * @param before the former build; nothing is lost without one
 * @param redirects what the former build redirected
 * @param unpublished addresses that the public never saw: drafts, posts to come
 */
export function lostPaths(
  before: BuiltSite = new Map(),
  after: BuiltSite,
  redirects: readonly Redirect[],
  unpublished: Pick<ReadonlySet<string>, 'has'>,
): LostPath[] {
  const redirected = new Map(redirects.map(({ from, to }) => [from, to]));
  const added = [...after].filter(([path, { isRedirect }]) => !before.has(path) && !isRedirect);
  const leads = (path: string | undefined) => path !== undefined && after.get(path)?.isRedirect === false;
  return [...before]
    .filter(([path]) => !after.has(path) && !unpublished.has(path))
    .map(([path, { title }]) => {
      const [namesake] = added.find(([, page]) => page.title === title) ?? [];
      return { path, target: [redirected.get(path), namesake, ...parentsOf(path)].find(leads) ?? '/' };
    });
}

/** `/projets/kallm/` → `/projets/`, `/`. */
const parentsOf = (path: string): string[] =>
  [...path.matchAll(/\/(?=.)/g)].map(({ index }) => path.slice(0, index + 1)).reverse();
