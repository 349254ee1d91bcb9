import { homePath } from '../../routes.ts';
import type { ChangedPage } from '../publish/manifest.ts';
import type { BuiltSite } from './built-site.ts';

export interface Comparison {
  /** Pages whose text or structure differ, the most telling first. */
  pages: ChangedPage[];
  /** Pages that have the same HTML with other styles or scripts: only the eye can tell. */
  restyled: ChangedPage[];
}

/**
 * Compares two builds, page by page. Without a former one every page is added.
 * @param own addresses of what the proposal writes
 */
export function compareSites(
  before: BuiltSite | undefined,
  after: BuiltSite,
  own: Pick<ReadonlySet<string>, 'has'>,
): Comparison {
  const pages: Change[] = [];
  const restyled: Change[] = [];
  const changeOf = (path: string, title: string, change: ChangedPage['change'], isVisible = true): Change => ({
    page: { path, title: title.slice(0, 300), change, isOwn: own.has(path) },
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
  /** Whether more than the addresses of links changes. */
  isVisible: boolean;
}

/** What was written, the home page, the first page of every section, the second of each …; last what only links otherwise. */
function mostTellingFirst(changes: readonly Change[]): ChangedPage[] {
  const turns = new Map<string, number>();
  const ranked = changes.map(({ page, isVisible }) => {
    const section = `${isVisible} ${page.path.split('/', 2)[1]}`;
    const turn = (turns.get(section) ?? 0) + 1;
    turns.set(section, turn);
    const rank = page.isOwn ? -1 : page.path === homePath ? 0 : turn;
    return { page, rank: isVisible ? rank : Number.MAX_SAFE_INTEGER };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ page }) => page);
}
