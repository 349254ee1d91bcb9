import { redirectsOf, type Content } from '../../authoring/check/content.ts';
import type { BuiltSite } from './built-site.ts';
import type { FileChange } from './git-changes.ts';
import type { Manifest } from '../publish/manifest.ts';
import { ownPath, type Sides } from './own-pages.ts';

type LostPath = Manifest['lostPaths'][number];

/**
 * The pages that answered before and do not any more, each with the page to which its redirection could lead: the same
 * text under its new name, or where it already led, else a page of the same title, else the list it stood in.
 * @param sites the builds; nothing is lost without a former one
 * @param unpublished addresses that the public never saw: drafts, posts to come
 */
export function lostPaths(
  sites: { before: BuiltSite | undefined; after: BuiltSite },
  contents: Sides<Content>,
  changes: readonly FileChange[],
  unpublished: Pick<ReadonlySet<string>, 'has'>,
): LostPath[] {
  const before: BuiltSite = sites.before ?? new Map();
  const renamed = renamedPaths(contents, changes);
  const redirected = new Map(redirectsOf(contents.before)?.redirects.map(({ from, to }) => [from, to]));
  const leads = (path: string | undefined) => path !== undefined && sites.after.get(path)?.isRedirect === false;
  return [...before]
    .filter(([path]) => !sites.after.has(path) && !unpublished.has(path))
    .map(([path, { title, isRedirect }]) => {
      const namesake = isRedirect ? undefined : addedNamesake({ before, after: sites.after }, title);
      const target = [renamed.get(path), redirected.get(path), namesake, ...parentsOf(path)].find(leads);
      return { path, target: target ?? '/' };
    });
}

/** From the former page of a renamed entry to its present one. */
function renamedPaths({ before, after }: Sides<Content>, changes: readonly FileChange[]): Map<string, string> {
  const pathOf = (file: string | undefined, { entries }: Content) => {
    const entry = entries.find((candidate) => candidate.file.path === file);
    return entry && ownPath(entry);
  };
  return new Map(
    changes.flatMap((change) => {
      const [former, present] = [pathOf(change.before, before), pathOf(change.after, after)];
      return former && present && former !== present ? [[former, present]] : [];
    }),
  );
}

const addedNamesake = ({ before, after }: Sides<BuiltSite>, title: string) =>
  [...after].find(([path, page]) => !before.has(path) && !page.isRedirect && page.title === title)?.[0];

/** `/projets/kallm/` → `/projets/`, `/`. */
const parentsOf = (path: string): string[] => {
  const parts = path.split('/').filter(Boolean).slice(0, -1);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`);
};
