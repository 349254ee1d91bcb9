import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';
import { report } from '../check/check.ts';
import type { Content } from '../check/content.ts';
import { readEntry } from '../check/entry.ts';
import { terminalReport } from '../check/reporters/terminal.ts';
import { rules } from '../check/rules/index.ts';

/**
 * Writes a new entry, once the check accepts it among the present content.
 * @throws an Error in French when the file exists, or with what the check says of it
 */
export function writeEntry(content: Content, collection: CollectionName, path: string, text: string): void {
  const file = join(content.root, path);
  if (existsSync(file)) throw new Error(`${path} existe déjà : choisissez un autre nom avec --fichier.`);
  const entry = readEntry({ collection, schema: collectionDefinitions[collection].schema }, path, text);
  const extended = { ...content, entries: [...content.entries, entry], files: [...content.files, path] };
  const result = report(extended, path, rules);
  if (result.errors > 0) throw new Error(`La vérification refuserait ce fichier.\n\n${terminalReport(result, false)}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}
