import { pictureFiles } from '../../authoring/check/rules/pictures.ts';
import { kindOfFile } from './file-kinds.ts';
import type { FileChange } from './git-changes.ts';
import { pagesShowing } from './shown-on.ts';
import type { SiteContent } from './site-content.ts';

/** The pages that the touched files explain. */
export interface ChangedRoutes {
  /** Pages of what was written: a post, a project … */
  own: Set<string>;
  /** Pages that show something of it: lists, seasons, the home page … */
  also: Set<string>;
  /** Whether code, styles or settings change, which may touch all pages. */
  everything: boolean;
}

/** From the files that a proposal touches to the pages that may change, seen from the content before and after. */
export function changedRoutes(changes: readonly FileChange[], before: SiteContent, after: SiteContent): ChangedRoutes {
  const routes: ChangedRoutes = { own: new Set(), also: new Set(), everything: false };
  for (const change of changes) {
    const sides = [
      [change.before, before],
      [change.after, after],
    ] as const;
    for (const [path, site] of sides) {
      if (path !== undefined) addRoutes(routes, path, site);
    }
  }
  return routes;
}

function addRoutes(routes: ChangedRoutes, path: string, site: SiteContent): void {
  const kind = kindOfFile(path);
  if (kind === 'everything') routes.everything = true;
  if (kind !== 'content') return;
  for (const { collection, id } of entriesWith(path, site)) {
    if (!collection) continue;
    const { own, also } = pagesShowing(collection, id, site);
    for (const route of own) routes.own.add(route);
    for (const route of also) routes.also.add(route);
  }
}

/** The entry of a file, or the entries that show a picture. */
const entriesWith = (path: string, { content }: SiteContent) =>
  content.entries.filter((entry) => entry.file.path === path || pictureFiles(entry).includes(path));
