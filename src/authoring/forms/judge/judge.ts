/* What the schema and the check say of an entry that is being written: their very rules, in a browser. */
import './strict-csp.ts';
import type { Content } from '../../check/content.ts';
import { fileEntry, rangeOfValue, readEntry, type Entry } from '../../check/entry.ts';
import type { Span } from '../../../markdown/spans.ts';
import { report } from '../../check/check.ts';
import { rules } from '../../check/rules/index.ts';
import { asSlug, fileNameOf } from '../../entry-files/file-name.ts';
import type { Field } from '../../entry-files/fields.ts';
import { entryFile } from '../../entry-files/entry-file.ts';
import { isKept } from '../../../routes.ts';
import { collectionDefinitions } from '../../../schemas/collections.ts';
import { frenchMessage } from '../../../schemas/messages.ts';
import { typeset } from '../../../schemas/typography.ts';
import { bodyInput, fileInput, shortLabel, type SiteData } from '../script/fields.ts';
import { valuesOf } from '../script/values.ts';
import type { KnownEntry } from './known-content.ts';

/** What is wrong with an input, in a whole sentence. */
export interface Problem {
  /** Keys and positions that lead to the value, as in the entry. */
  path: readonly PropertyKey[];
  text: string;
  /** Where in what was typed in the text. */
  range?: Span;
}

/** What is asked at the end of a path, named `« Titre »`, or `« Légende », n° 2,` in a list, and what one chooses among. */
function inputAt(fields: readonly Field[], path: readonly PropertyKey[]): { name: string; options: Field['options'] } {
  const [key, ...rest] = path;
  const field = fields.find((candidate) => candidate.key === key);
  if (!field) return { name: `« ${String(key)} »`, options: [] };
  const position = field.isList ? rest.shift() : undefined;
  const { name, options } =
    rest.length > 0 ? inputAt(field.fields, rest) : { name: `« ${shortLabel(field)} »`, options: field.options };
  return { name: position === undefined ? name : `${name}, n°\u00a0${Number(position) + 1},`, options };
}

/** A message with the labels of the keys and of the choices that it quotes. */
const labelled = (message: string, fields: readonly Field[], options: Field['options'] = []) =>
  [...fields.map((field) => ({ value: field.key, label: shortLabel(field) })), ...options].reduce(
    (words, { value, label }) => words.replaceAll(`«\u00a0${value}\u00a0»`, `«\u00a0${label}\u00a0»`),
    typeset(message),
  );

const browserRules = rules.filter(({ inBrowser }) => inBrowser);

/** Everything that the rules of the check refuse in an entry, in the order of its lines. */
function problemsOfRules(entry: Entry, known: readonly KnownEntry[], fields: readonly Field[]) {
  const others = known.map(({ path, ...rest }) => ({ ...fileEntry(path), ...rest }));
  const content: Content = { root: '', entries: [...others, entry], files: [], strays: [] };
  const messages = report(content, entry.file.path, browserRules).files[0]?.messages ?? [];
  const bodyStart = entry.body?.start ?? 0;
  return messages.map(({ reason, note, place }): Problem => {
    const text = labelled(`${reason} ${(note ?? '').replace(/, ou lancez « npm run [^»]*»/, '')}`, fields);
    const [start, end] = place && 'end' in place ? [place.start.offset!, place.end.offset!] : [0, 0];
    const isThere = ({ key }: Field) => {
      const range = rangeOfValue(entry, [key]);
      return range && range.start <= start && start < range.end;
    };
    if (start < bodyStart) return { path: fields.filter(isThere).map(({ key }) => key), text };
    const line = entry.text.slice(bodyStart, start).split('\n').length;
    return {
      path: [bodyInput],
      text: `Texte, ligne\u00a0${line}\u00a0: ${text}`,
      range: { start: start - bodyStart, end: end - bodyStart },
    };
  });
}

/** The file that the inputs of a form make, and what is wrong with it. */
export function judge({ collection, fields }: SiteData, inputs: FormData, known: readonly KnownEntry[]) {
  const values = valuesOf(fields, inputs);
  const body = String(inputs.get(bodyInput)).replaceAll('\r\n', '\n');
  const name = asSlug(String(inputs.get(fileInput))) || fileNameOf(collection, values);
  const file = entryFile(collection, values, { body, name });
  const { schema } = collectionDefinitions[collection];
  const entry = readEntry({ collection, schema }, file.path, file.text);
  const issues = schema.safeParse(values, { error: frenchMessage }).error?.issues ?? [];
  const isTaken = isKept(collection, name) || known.some((one) => one.collection === collection && one.id === name);
  const taken = `L’adresse «\u00a0${name}\u00a0» est déjà prise. Donnez une autre fin à l’adresse de la page.`;
  const problems: Problem[] = [
    ...problemsOfRules(entry, known, fields),
    ...issues.map(({ path, message }) => {
      const { name, options } = inputAt(fields, path);
      return { path, text: labelled(`${name} ${message}.`, fields, options) };
    }),
    ...(isTaken ? [{ path: [fileInput], text: taken }] : []),
  ];
  return { file, problems, isTaken };
}
