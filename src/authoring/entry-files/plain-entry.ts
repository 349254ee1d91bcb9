import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';
import { keysAt } from '../../schemas/walk.ts';
import { fileNameOf } from './file-name.ts';
import { keyLines, type Value } from './yaml.ts';

export type Values = Record<string, Value | undefined>;

export interface FileOptions {
  /** The text below the data. An entry without one is data alone where its collection takes it. */
  body?: string | undefined;
  /** Name of the file without its extension, in place of the one that the values give. */
  name?: string | undefined;
}

/** The file of a new entry: where it goes in the project and what it holds, keys in the order of the schema. */
export function plainEntryFile(collection: CollectionName, values: Values, options: FileOptions = {}) {
  const lines = keysAt(collectionDefinitions[collection].schema, []).flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : keyLines(key, value);
  });
  return fileOf(collection, values, lines, options);
}

/** The file whose data are these lines of YAML. */
export function fileOf(
  collection: CollectionName,
  values: Values,
  lines: readonly string[],
  { body = '', name = fileNameOf(collection, values) }: FileOptions,
): { path: string; text: string } {
  const extensions: readonly string[] = collectionDefinitions[collection].extensions;
  const isData = extensions.includes('yaml') && body.trim() === '';
  const header = `${lines.join('\n')}\n`;
  return {
    path: `src/content/${collection}/${name}.${isData ? 'yaml' : 'md'}`,
    text: isData ? header : `---\n${header}---\n\n${body.trim()}\n`,
  };
}
