/* What the schema and the check say of an entry that is being written: their very rules, in a browser. */
import './strict-csp.ts';
import type { Content } from '../../check/content.ts';
import { fileEntry, rangeOfValue, readEntry, type Entry } from '../../check/entry.ts';
import type { Span } from '../../check/parse.ts';
import { report } from '../../check/check.ts';
import { rules } from '../../check/rules/index.ts';
import { fileNameOf } from '../../entry-files/file-name.ts';
import type { Field } from '../../entry-files/fields.ts';
import { entryFile, type Values } from '../../entry-files/entry-file.ts';
import { isListAddress } from '../../../routes.ts';
import { collectionDefinitions, type CollectionName } from '../../../schemas/collections.ts';
import { slug } from '../../../schemas/fields.ts';
import { frenchMessage } from '../../../schemas/messages.ts';
import { typeset } from '../../../schemas/typography.ts';
import { bodyInput, fileInput, shortLabel } from '../script/fields.ts';
import type { SiteData } from '../script/site-data.ts';
import { valuesOf } from '../script/values.ts';
import type { KnownEntry } from './known-content.ts';

type Path = (string | number)[];

/** What is wrong with an input, in a whole sentence. */
export interface Problem {
  /** Keys and positions that lead to the value, as in the entry. */
  path: Path;
  text: string;
  /** Where in what was typed in the text. */
  range?: Span;
}

/** What the site holds, read once. @throws when the network does not answer */
export async function knownAt(address: string): Promise<KnownEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as KnownEntry[];
}

/** `« Titre »`, or `« Légende », n° 2,` in a list. */
function nameOf(fields: readonly Field[], path: readonly PropertyKey[]): string {
  const [key, ...rest] = path;
  const field = fields.find((candidate) => candidate.key === key);
  if (!field) return `« ${String(key)} »`;
  const position = field.isList ? rest.shift() : undefined;
  const name = rest.length > 0 ? nameOf(field.fields, rest) : `« ${shortLabel(field)} »`;
  return position === undefined ? name : `${name}, n°\u00a0${Number(position) + 1},`;
}

/** Everything that the schema of a collection refuses, with the schema's own messages. */
function problemsOfSchema(collection: CollectionName, fields: readonly Field[], values: Values): Problem[] {
  const { error } = collectionDefinitions[collection].schema.safeParse(values, { error: frenchMessage });
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: path as Path,
    text: typeset(`${nameOf(fields, path)} ${message}.`),
  }));
}

/** The paths of the values of a group or a list, the deepest first. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const whole = [...path, Array.isArray(value) ? Number(key) : key];
    yield* pathsIn(inner, whole);
    yield whole;
  }
}

const browserRules = rules.filter(({ inBrowser }) => inBrowser);

/** Everything that the rules of the check refuse in an entry, in the order of its lines. */
function problemsOfRules(entry: Entry, known: readonly KnownEntry[], fields: readonly Field[]): Problem[] {
  const others = known.map(({ path, ...rest }) => ({ ...fileEntry(path), ...rest }));
  const content: Content = { root: '', entries: [...others, entry], files: [], strays: [] };
  const messages = report(content, entry.file.path, browserRules).files[0]?.messages ?? [];
  const bodyStart = entry.body?.start ?? 0;
  return messages
    .filter(({ fatal }) => fatal)
    .map(({ reason, note, place }) => {
      const text = fields.reduce(
        (told, field) => told.replaceAll(`« ${field.key} »`, `« ${shortLabel(field)} »`),
        typeset(`${reason} ${note}`),
      );
      const [start, end] = place && 'end' in place ? [place.start.offset!, place.end.offset!] : [0, 0];
      if (start < bodyStart || entry.body?.text === '') {
        const isThere = (path: Path) => rangeOfValue(entry, path)?.start === start;
        return { path: [...pathsIn(entry.header?.data)].find(isThere) ?? [], text };
      }
      const line = entry.text.slice(bodyStart, start).split('\n').length;
      return {
        path: [bodyInput],
        text: `Texte, ligne\u00a0${line}\u00a0: ${text}`,
        range: { start: start - bodyStart, end: end - bodyStart },
      };
    });
}

/** More than one mends at a time. */
const mostProblems = 20;

/** The file that the inputs of a form make, and what is wrong with it. */
export function judge({ collection, fields }: SiteData, inputs: FormData, known: readonly KnownEntry[]) {
  const values = valuesOf(fields, inputs);
  const body = String(inputs.get(bodyInput) ?? '').replaceAll('\r\n', '\n');
  const chosen = String(inputs.get(fileInput) ?? '').trim();
  const name = chosen || fileNameOf(collection, values);
  const file = entryFile(collection, values, { body, name });
  const { schema } = collectionDefinitions[collection];
  const entry = readEntry({ collection, schema }, file.path, file.text);
  const isTaken =
    isListAddress(collection, name) || known.some((one) => one.collection === collection && one.id === name);
  const taken = `L’adresse «\u00a0${name}\u00a0» est déjà prise. Donnez une autre fin à l’adresse de la page.`;
  const malformed = slug().safeParse(name).error?.issues[0]?.message;
  // The file leaves out the empty lines before the text.
  const before = body.length - body.trimStart().length;
  const problems: Problem[] = [
    ...problemsOfRules(entry, known, fields).map(({ range, ...problem }) => ({
      ...problem,
      ...(range && { range: { start: before + range.start, end: before + range.end } }),
    })),
    ...problemsOfSchema(collection, fields, values),
    ...(isTaken ? [{ path: [fileInput], text: taken }] : []),
    ...(chosen && malformed ? [{ path: [fileInput], text: typeset(`« Autre fin de l’adresse » ${malformed}.`) }] : []),
  ];
  return {
    file,
    problems: problems.slice(0, mostProblems),
    isTaken,
    /** The files of pictures that the text names, beside it. */
    named: [...new Set([...body.matchAll(/(?<=[("'\s]\.\/)[\w.-]+\.\w+(?=[)"'\s])/g)].map(([found]) => found))],
  };
}
