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

/** What nobody expects, then what was written, then the rest; in each, one page of every section in turn. */
function mostTellingFirst(pages: readonly ChangedPage[], routes: ChangedRoutes): ChangedPage[] {
  const seen = new Map<string, number>();
  const ranked = pages.map((page) => {
    const importance = !page.isExpected ? 0 : routes.own.has(page.path) ? 1 : 2;
    const section = `${importance}${page.path.split('/', 2)[1]}`;
    const turn = seen.get(section) ?? 0;
    seen.set(section, turn + 1);
    return { page, importance, turn };
  });
  return ranked.sort((a, b) => a.importance - b.importance || a.turn - b.turn).map(({ page }) => page);
}
