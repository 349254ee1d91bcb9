import { homePath } from '../../routes.ts';
import type { ChangedPage } from '../publish/manifest.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/**
 * Compares two builds, page by page. Without a former one every page is added.
 * @param own addresses of what the proposal writes
 * @returns the pages whose text or structure differ, and those that have the same HTML with other styles or scripts, of
 * which only the eye can tell: the most telling first
 */
export function compareSites(before: BuiltSite = new Map(), after: BuiltSite, own: Pick<ReadonlySet<string>, 'has'>) {
  const pages: ChangedPage[] = [];
  const restyled: ChangedPage[] = [];
  /** Pages that only link otherwise. */
  const alike = new Set<string>();
  for (const path of new Set([...after.keys(), ...before.keys()])) {
    const [former, page] = [before, after].map((site) => shown(site.get(path)));
    const changed = (change: ChangedPage['change']): ChangedPage => ({
      path,
      title: ((page ?? former)?.title ?? '').slice(0, 300),
      change,
      isOwn: own.has(path),
    });
    if (!former || !page) {
      if (former ?? page) pages.push(changed(page ? 'added' : 'removed'));
    } else if (former.content !== page.content) {
      pages.push(changed('changed'));
      if (withoutLinks(former) === withoutLinks(page)) alike.add(path);
    } else if (former.appearance !== page.appearance) restyled.push(changed('changed'));
  }
  return { pages: mostTellingFirst(pages, alike), restyled: mostTellingFirst(restyled, alike) };
}

/** A page that people read, rather than one that leads them to another. */
const shown = (page: BuiltPage | undefined) => (page?.isRedirect ? undefined : page);

/** The HTML without the addresses of its links, which the eye does not see. */
const withoutLinks = ({ content }: BuiltPage) => content.replace(/ href="[^"]*"/g, '');

/** What was written, the home page, the first page of every section, the second of each …; last what only links otherwise. */
function mostTellingFirst(pages: readonly ChangedPage[], alike: ReadonlySet<string>): ChangedPage[] {
  const turns = new Map<string | undefined, number>();
  const rankOf = ({ path, isOwn }: ChangedPage) => {
    if (alike.has(path)) return Number.MAX_SAFE_INTEGER;
    const section = path.split('/', 2)[1];
    const turn = (turns.get(section) ?? 0) + 1;
    turns.set(section, turn);
    if (isOwn) return -1;
    return path === homePath ? 0 : turn;
  };
  const ranked = pages.map((page) => ({ page, rank: rankOf(page) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ page }) => page);
}
