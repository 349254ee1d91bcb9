import type { BuiltSite } from './built-site.ts';
import type { ChangedRoutes } from './changed-routes.ts';
import type { ChangedPage } from '../publish/manifest.ts';

export interface Comparison {
  /** Pages whose text or structure differ, the most telling first. */
  pages: ChangedPage[];
  /** Pages that have the same HTML with other styles or scripts: only the eye can tell. */
  restyled: ChangedPage[];
}

/**
 * Compares two builds, page by page. Without a former one every page is added.
 * @param routes the pages that the touched files explain
 */
export function compareSites(before: BuiltSite | undefined, after: BuiltSite, routes: ChangedRoutes): Comparison {
  const pages: Change[] = [];
  const restyled: Change[] = [];
  const isExpected = (path: string) => !before || routes.everything || routes.own.has(path) || routes.also.has(path);
  const changeOf = (path: string, title: string, change: ChangedPage['change'], isVisible = true): Change => ({
    page: { path, title: title.slice(0, 300), change, isExpected: isExpected(path) },
    isOwn: change === 'added' || routes.own.has(path),
    isVisible,
  });

  for (const [path, page] of after) {
    const former = before?.get(path);
    if (page.isRedirect) continue;
    if (!former || former.isRedirect) pages.push(changeOf(path, page.title, 'added'));
    else if (former.content !== page.content) {
      pages.push(changeOf(path, page.title, 'changed', former.visible !== page.visible));
    } else if (former.appearance !== page.appearance) restyled.push(changeOf(path, page.title, 'changed'));
  }
  for (const [path, former] of before ?? []) {
    const page = after.get(path);
    if (!former.isRedirect && (!page || page.isRedirect)) pages.push(changeOf(path, former.title, 'removed'));
  }
  return { pages: mostTellingFirst(pages), restyled: mostTellingFirst(restyled) };
}

interface Change {
  page: ChangedPage;
  /** Whether the page is that of something written, rather than a list that shows it. */
  isOwn: boolean;
  /** Whether more than the addresses of links changes. */
  isVisible: boolean;
}

/** As many pages of what was written come before the first one that shows it; none that only links otherwise. */
const handicaps = { notOwn: 2, notVisible: 100 };

/** What nobody expects first, then one page of every section in turn. */
function mostTellingFirst(changes: readonly Change[]): ChangedPage[] {
  const turns = new Map<string, number>();
  const ranked = changes.map(({ page, isOwn, isVisible }) => {
    const section = [isOwn, isVisible, page.path.split('/', 2)[1]].join(' ');
    const turn = turns.get(section) ?? 0;
    turns.set(section, turn + 1);
    const handicap = (isOwn ? 0 : handicaps.notOwn) + (isVisible ? 0 : handicaps.notVisible);
    return { page, rank: page.isExpected ? turn + handicap : -1 };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ page }) => page);
}
