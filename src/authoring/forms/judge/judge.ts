/* What the schema and the check say of an entry that is being written: their very rules, in a browser. */
import './strict-csp.ts';
import type { Content } from '../../check/content.ts';
import { fileEntry, rangeOfValue, readEntry, type Entry } from '../../check/entry.ts';
import type { Span } from '../../check/parse.ts';
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

/** `« Titre »`, or `« Légende », n° 2,` in a list. */
function nameOf(fields: readonly Field[], path: readonly PropertyKey[]): string {
  const [key, ...rest] = path;
  const field = fields.find((candidate) => candidate.key === key);
  if (!field) return `« ${String(key)} »`;
  const position = field.isList ? rest.shift() : undefined;
  const name = rest.length > 0 ? nameOf(field.fields, rest) : `« ${shortLabel(field)} »`;
  return position === undefined ? name : `${name}, n°\u00a0${Number(position) + 1},`;
}

const browserRules = rules.filter(({ inBrowser }) => inBrowser);

/** Everything that the rules of the check refuse in an entry, in the order of its lines. */
function problemsOfRules(entry: Entry, known: readonly KnownEntry[], fields: readonly Field[]) {
  const others = known.map(({ path, ...rest }) => ({ ...fileEntry(path), ...rest }));
  const content: Content = { root: '', entries: [...others, entry], files: [], strays: [] };
  const messages = report(content, entry.file.path, browserRules).files[0]?.messages ?? [];
  const bodyStart = entry.body?.start ?? 0;
  return messages
    .filter(({ fatal }) => fatal)
    .map(({ reason, note, place }): Problem => {
      const text = fields.reduce(
        (told, field) => told.replaceAll(`«\u00a0${field.key}\u00a0»`, `«\u00a0${shortLabel(field)}\u00a0»`),
        typeset(`${reason} ${(note ?? '').replace(/, ou lancez « npm run [^»]*»/, '')}`),
      );
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
    ...issues.map(({ path, message }) => ({ path, text: typeset(`${nameOf(fields, path)} ${message}.`) })),
    ...(isTaken ? [{ path: [fileInput], text: taken }] : []),
  ];
  return { file, problems, isTaken };
}
