import { site } from '../../site.ts';
import { homePath, postListPath, projectListPath, timelinePath } from '../../routes.ts';
import { shapeAt } from '../../schemas/walk.ts';
import type { Content } from '../check/content.ts';
import { rangeOfKey, rangeOfValue, type Entry } from '../check/entry.ts';
import { idsIn } from '../check/rules/reference.ts';
import { keyLines } from '../entry-files/yaml.ts';
import { addEdit, emptyPlan, exists, lineAt, placesOf, type Plan } from './plan.ts';
import { addressesOf, filesOf, pagesOf, targetNamed } from './target.ts';

/** Where the readers of a page that is no more are led. */
const lists = {
  actualites: postListPath(),
  projets: projectListPath(),
  ateliers: timelinePath(),
  administrations: projectListPath(),
  pages: homePath,
  saisons: homePath,
};

/**
 * What it takes to remove an entry: its files, its name in the lists of others, and a redirection to its list. The links
 * and the components of other texts stay, for a person to decide.
 * @throws an Error in French when it cannot be removed
 */
export function planRemove(content: Content, name: string): Plan {
  const target = targetNamed(content, name);
  const plan = emptyPlan();
  const others = content.entries.filter((entry) => entry !== target.entry);
  plan.moves = filesOf(target, content).flatMap((file) => (exists(content.root, file) ? [[file, undefined]] : []));
  const decide = ({ file, text }: Entry, start: number, what: string) =>
    plan.decisions.push(`${file.path}:${lineAt(text, start)}  ${what}`);

  for (const entry of others) {
    const forgotten = new Set<string>();
    for (const { collection, id, path, range } of idsIn(entry)) {
      if (collection !== target.collection || id !== target.id) continue;
      const key = path?.filter((part) => typeof part === 'string').length === path?.length ? path : path?.slice(0, -1);
      if (!key) decide(entry, range?.start ?? 0, `un composant nomme « ${id} » : retirez-le, ou nommez-en un autre`);
      else if (!forgotten.has(key.join())) {
        forgotten.add(key.join());
        if (!forget(plan, entry, key, id))
          decide(entry, range?.start ?? 0, `« ${key.join('.')} » nomme « ${id} » : choisissez-en un autre`);
      }
    }
  }
  const list = lists[target.collection];
  for (const address of addressesOf(target, target.id)) {
    for (const { entry, start, end } of placesOf({ ...content, entries: others }, address, site.origin)) {
      const isRedirect = entry.file.basename === 'redirections.yaml';
      const length = /^\/?(?:#[\p{L}\d-]+)?/u.exec(entry.text.slice(end))![0].length;
      if (isRedirect) addEdit(plan, entry, { start, end: end + length }, list);
      else decide(entry, start, `un lien mène à ${address} : retirez-le, ou écrivez « ${list} »`);
    }
  }
  plan.redirects = pagesOf(target, target.id).map((from) => ({ from, to: list }));
  return plan;
}

/** Takes an identifier out of a list, or a key that holds it alone; false when the key is needed. */
function forget(plan: Plan, entry: Entry, path: readonly (string | number)[], id: string): boolean {
  const [parent, key] = [path.slice(0, -1), String(path.at(-1))];
  const [name, value] = [rangeOfKey(entry, parent, key), rangeOfValue(entry, path)];
  if (!name || !value) return false;
  const held = path.reduce<unknown>((data, part) => (data as Record<string, unknown>)[part], entry.header!.data);
  const rest = Array.isArray(held) ? (held as string[]).filter((item) => item !== id) : [];
  const before = entry.text.slice(name.start, value.end).trimEnd();
  const range = { start: name.start, end: name.start + before.length };
  const lineStart = entry.text.lastIndexOf('\n', name.start - 1) + 1;
  const indent = entry.text.slice(lineStart, name.start);
  const isOptional = shapeAt(entry.schema, parent)[key]!.safeParse(undefined).success;
  if (rest.length === 0 && isOptional && indent.trim() === '') {
    addEdit(
      plan,
      entry,
      { start: lineStart, end: range.end + (/^\r?\n/.exec(entry.text.slice(range.end))?.[0].length ?? 0) },
      '',
    );
    return true;
  }
  if (!Array.isArray(held)) return false;
  const isInline = entry.text[value.start] === '[' || rest.length === 0;
  const lines = isInline ? [`${key}: [${rest.join(', ')}]`] : keyLines(key, rest);
  addEdit(plan, entry, range, lines.join(`\n${' '.repeat(indent.length)}`));
  return true;
}
