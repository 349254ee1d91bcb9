import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fileOf, plainEntryFile, type FileOptions, type Values } from './plain-entry.ts';
import { keyLines, wrap, type Value } from './yaml.ts';

export type { Values } from './plain-entry.ts';

interface Options extends FileOptions {
  /** Explains each key, and shows those that are not used. */
  isCommented?: boolean;
}

/**
 * The file of a new entry: where it goes in the project and what it holds, keys in the order of the schema.
 * Values are written as they are; the schema and the check judge them.
 */
export function entryFile(
  collection: CollectionName,
  values: Values,
  { isCommented = false, ...options }: Options = {},
): { path: string; text: string } {
  if (!isCommented) return plainEntryFile(collection, values, options);
  const fields = fieldsOf(collectionDefinitions[collection].schema);
  const lines = fields.flatMap((field) => commentedLines(field, values[field.key]));
  return fileOf(collection, values, lines, options);
}

const comment = (line: string) => `# ${line}`;

function commentedLines(field: Field, value: Value | undefined): string[] {
  const explanation = wrap(explain(field)).map(comment);
  return value === undefined
    ? [...explanation, ...keyLines(field.key, sampleOf(field)).map(comment)]
    : [...explanation, ...keyLines(field.key, value)];
}

/** The description of a field, and the values of a choice with their labels. */
export function explain({ label, hint, options }: Field): string {
  const choices = options.map(({ value, label: name }) => `${value} (${name})`).join(', ');
  return [`${label}.`, hint, choices && `Au choix\u00a0: ${choices}.`].filter(Boolean).join(' ');
}

/** What a value of a field looks like. */
function sampleOf({ kind, isList, isNumeric, options, example, fields }: Field): Value {
  const value =
    kind === 'group'
      ? Object.fromEntries(fields.map((field) => [field.key, sampleOf(field)]))
      : kind === 'yes-no'
        ? true
        : isNumeric
          ? 1
          : (options[0]?.value ?? example ?? '…');
  return isList ? [value] : value;
}
