import { basename, dirname, join } from 'node:path/posix';
import { site } from '../../site.ts';
import { redirectsOf, type Content } from '../check/content.ts';
import { rangeOfValue } from '../check/entry.ts';
import { idsIn } from '../check/rules/reference.ts';
import { addEdit, emptyPlan, exists, placesOf, type Plan } from './plan.ts';
import { addressesOf, assertFree, filesOf, pagesOf, rangeOfSlug, targetNamed } from './target.ts';

/**
 * What it takes to give another identifier to an entry: its files, all that names it, and a redirection.
 * @throws an Error in French when that name cannot be given
 */
export function planRename(content: Content, name: string, id: string): Plan {
  const target = targetNamed(content, name);
  assertFree(content, target, id);
  const plan = emptyPlan();
  const rangeOfId = rangeOfSlug(target);
  if (rangeOfId) addEdit(plan, target.entry, rangeOfId, id);
  for (const from of rangeOfId ? [] : filesOf(target, content)) {
    const to = join(
      dirname(from),
      basename(from).replace(target.id, () => id),
    );
    if (!exists(content.root, from)) continue;
    if (exists(content.root, to)) throw new Error(`${to} existe déjà : renommez-le, ou choisissez un autre nom.`);
    plan.moves.push([from, to]);
    for (const { 0: found, index: start } of target.entry.text.matchAll(pictureName(from))) {
      addEdit(plan, target.entry, { start, end: start + found.length }, basename(to));
    }
  }
  for (const entry of content.entries) {
    for (const named of idsIn(entry)) {
      if (named.collection !== target.collection || named.id !== target.id || !named.range) continue;
      const before = entry.text.slice(named.range.start, named.range.end);
      addEdit(plan, entry, named.range, named.path ? id : before.replace(/(?<=["'])[^"']*/, id));
    }
  }
  for (const [index, address] of addressesOf(target, target.id).entries()) {
    const next = addressesOf(target, id)[index]!.replace(/\/$/, '');
    for (const { entry, ...range } of placesOf(content, address, site.origin)) addEdit(plan, entry, range, next);
  }
  const pages = pagesOf(target, id);
  plan.redirects.push(...pagesOf(target, target.id).map((from, index) => ({ from, to: pages[index]! })));
  freeAddresses(plan, content, pages);
  return plan;
}

/** The name of a picture in a text; nothing for a file that no text shows. */
const pictureName = (file: string) => new RegExp(`(?<=[/("'])${RegExp.escape(basename(file))}(?![\\w.-])`, 'g');

/** An address that leads elsewhere so far, and becomes that of a page. */
function freeAddresses(plan: Plan, content: Content, pages: readonly string[]): void {
  const { entry, redirects } = redirectsOf(content);
  for (const [index, { from }] of redirects.entries()) {
    const range = entry && pages.includes(from) ? rangeOfValue(entry, [index]) : undefined;
    if (!entry || !range) continue;
    const start = entry.text.lastIndexOf('-', range.start);
    addEdit(plan, entry, { start, end: range.end }, '');
  }
}
