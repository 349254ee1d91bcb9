/* What the check says of an entry that is being written: its very rules, in a browser. */
import '../script/strict-csp.ts';
import { basename, dirname } from 'pathe';
import type { Content } from '../../check/content.ts';
import { fileEntry, rangeOfValue, readEntry, type Entry } from '../../check/entry.ts';
import type { Span } from '../../check/parse.ts';
import { pictureFiles } from '../../check/rules/pictures.ts';
import { collectionDefinitions, type CollectionName } from '../../../schemas/collections.ts';
import { typeset } from '../../../schemas/typography.ts';
import type { KnownContent, KnownEntry } from './known.ts';
import { formRules } from './rules.ts';

export { loadRaw } from './raw.ts';

/** An error of an entry, in the words of the check. */
export interface Fault {
  text: string;
  /** Where in the text of the entry. */
  range?: Span;
  /** Where in its data, else. */
  path?: (string | number)[];
}

export interface Judgement {
  faults: Fault[];
  /** The files of the pictures that the entry names, from the project's root. */
  pictures: string[];
}

const entryOf = ({ path, ...known }: KnownEntry): Entry => ({ ...fileEntry(path), ...known });

/** The paths of the values of a group or a list, the deepest first. */
function* pathsIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const whole = [...path, Array.isArray(value) ? Number(key) : key];
    yield* pathsIn(inner, whole);
    yield whole;
  }
}

function placeOf(entry: Entry, range: Span | undefined): Pick<Fault, 'range' | 'path'> {
  const { body, header } = entry;
  if (body && range && range.start >= body.start && body.text !== '') {
    return { range: { start: range.start - body.start, end: range.end - body.start } };
  }
  const isThere = (path: (string | number)[]) => rangeOfValue(entry, path)?.start === range?.start;
  return { path: [...pathsIn(header?.data)].find(isThere) ?? [] };
}

/** Judges entries among what the site already holds. */
export function judgeAmong({ entries, pictures }: KnownContent) {
  const known = entries.map(entryOf);
  /** @param added the pictures that come with the entry, from the project's root */
  return (collection: CollectionName, path: string, text: string, added: readonly string[]): Judgement => {
    const { schema } = collectionDefinitions[collection];
    const entry = readEntry({ collection, schema }, path, text);
    const files = [...pictures, ...added];
    const content: Content = {
      root: '',
      entries: [...known, entry],
      files,
      strays: [],
      namesIn: (folder) => files.filter((file) => dirname(file) === folder).map((file) => basename(file)),
    };
    const findings = formRules.flatMap((rule) => [...rule.check(content)]).filter((finding) => finding.entry === entry);
    return {
      faults: findings.map(({ message, fix, range }) => ({
        text: typeset(`${message} ${fix}`),
        ...placeOf(entry, range),
      })),
      pictures: [...new Set(pictureFiles(entry))],
    };
  };
}
