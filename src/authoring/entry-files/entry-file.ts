import { stringify } from 'yaml';
import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fileNameOf } from './file-name.ts';

/** A value as an entry may hold it. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

export type Values = Record<string, Value | undefined>;

interface Options {
  /** The text below the data. An entry without one is data alone where its collection takes it. */
  body?: string | undefined;
  /** Name of the file without its extension, in place of the one that the values give. */
  name?: string | undefined;
  /** Explains each key, and shows those that are not used; those that are needed are there, empty. */
  isCommented?: boolean;
}

const lineWidth = 100;

/**
 * The file of a new entry: where it goes in the project and what it holds, keys in the order of the schema.
 * Values are written as they are; the schema and the check judge them.
 */
export function entryFile(
  collection: CollectionName,
  values: Values,
  { body = '', name = fileNameOf(collection, values), isCommented = false }: Options = {},
): { path: string; text: string } {
  const { schema } = collectionDefinitions[collection];
  const extensions: readonly string[] = collectionDefinitions[collection].extensions;
  const isData = extensions.includes('yaml') && body.trim() === '';
  const header = isCommented
    ? fieldsOf(schema)
        .map((field) => explained(field, values[field.key]))
        .join('')
    : Object.keys(schema.shape)
        .map((key) => lineOf(key, values[key]))
        .join('');
  return {
    path: `src/content/${collection}/${name}.${isData ? 'yaml' : 'md'}`,
    text: isData ? header : `---\n${header}---\n\n${body.trim()}\n`,
  };
}

const lineOf = (key: string, value: Value | undefined) =>
  value === undefined ? '' : stringify({ [key]: value }, { lineWidth });

const commented = (lines: string) => lines.trimEnd().replaceAll(/^/gm, '# ') + '\n';

/** A key with what it means, and its value; else, empty when it is needed, or shown behind a mark. */
function explained(field: Field, value: Value | undefined): string {
  const { key, label, hint, options, isRequired } = field;
  const choices = options.map(({ value: id, label: name }) => `${id} (${name})`).join(', ');
  const about = [`${label}.`, hint, choices && `Au choix\u00a0: ${choices}.`].filter(Boolean).join(' ');
  const written = lineOf(key, value) || (isRequired ? `${key}:\n` : commented(lineOf(key, sampleOf(field))));
  return commented(about.replaceAll(new RegExp(`(.{1,${lineWidth}})(?: |$)`, 'g'), '$1\n')) + written;
}

/** What a value of a field looks like. */
function sampleOf({ kind, isList, isNumeric, options, example, fields }: Field): Value {
  const group = Object.fromEntries(fields.map((field) => [field.key, sampleOf(field)]));
  const single = isNumeric ? 1 : kind === 'yes-no' ? true : (options[0]?.value ?? example ?? '…');
  const value = kind === 'group' ? group : single;
  return isList ? [value] : value;
}
