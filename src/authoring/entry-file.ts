import { collectionDefinitions, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fileNameOf } from './file-name.ts';
import { keyLines, wrap, type Value } from './yaml.ts';

export type Values = Record<string, Value | undefined>;

interface Options {
  /** The text below the data. An entry without one is data alone where its collection takes it. */
  body?: string | undefined;
  /** Name of the file without its extension, in place of the one that the values give. */
  name?: string | undefined;
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
  { body = '', name = fileNameOf(collection, values), isCommented = false }: Options = {},
): { path: string; text: string } {
  const { schema, extensions } = collectionDefinitions[collection];
  const lines = fieldsOf(schema).flatMap((field) => {
    const value = values[field.key];
    if (isCommented) return commentedLines(field, value);
    return value === undefined ? [] : keyLines(field.key, value);
  });
  const isData = (extensions as readonly string[]).includes('yaml') && body.trim() === '';
  const header = `${lines.join('\n')}\n`;
  return {
    path: `src/content/${collection}/${name}.${isData ? 'yaml' : 'md'}`,
    text: isData ? header : `---\n${header}---\n\n${body.trim()}\n`,
  };
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
