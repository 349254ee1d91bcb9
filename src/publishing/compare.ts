import type { BuiltSite } from './built-site.ts';
import type { ChangedRoutes } from './changed-routes.ts';
import type { ChangedPage } from './manifest.ts';

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
  const pages: ChangedPage[] = [];
  const restyled: ChangedPage[] = [];
  const isExpected = (path: string) => !before || routes.everything || routes.own.has(path) || routes.also.has(path);
  const changed = (path: string, title: string, change: ChangedPage['change']): ChangedPage => ({
    path,
    title: title.slice(0, 300),
    change,
    isExpected: isExpected(path),
  });

  for (const [path, page] of after) {
    const former = before?.get(path);
    if (page.isRedirect) continue;
    if (!former || former.isRedirect) pages.push(changed(path, page.title, 'added'));
    else if (former.content !== page.content) pages.push(changed(path, page.title, 'changed'));
    else if (former.appearance !== page.appearance) restyled.push(changed(path, page.title, 'changed'));
  }
  for (const [path, former] of before ?? []) {
    const page = after.get(path);
    if (!former.isRedirect && (!page || page.isRedirect)) pages.push(changed(path, former.title, 'removed'));
  }
  return { pages: mostTellingFirst(pages, routes), restyled: mostTellingFirst(restyled, routes) };
}

/** Lists and other pages that show what was written come in the order after as many pages of what was written. */
const handicap = 2;

/** What nobody expects first, then one page of every section in turn: what was written, and what shows it. */
function mostTellingFirst(pages: readonly ChangedPage[], routes: ChangedRoutes): ChangedPage[] {
  const turns = new Map<string, number>();
  const ranked = pages.map((page) => {
    const isOwn = routes.own.has(page.path) || page.change === 'added';
    const section = `${page.isExpected} ${isOwn} ${page.path.split('/', 2)[1]}`;
    const turn = turns.get(section) ?? 0;
    turns.set(section, turn + 1);
    return { page, rank: page.isExpected ? turn + (isOwn ? 0 : handicap) : -1 };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ page }) => page);
}
