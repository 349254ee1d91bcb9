import type { Span } from '../../check/parse.ts';
import { collectionDefinitions, type CollectionName } from '../../../schemas/collections.ts';
import { slug } from '../../../schemas/fields.ts';
import { frenchMessage } from '../../../schemas/messages.ts';
import type { Values } from '../../entry-files/entry-file.ts';
import type { Field } from '../../entry-files/fields.ts';
import { typeset } from '../../../schemas/typography.ts';
import { isListAddress } from '../../../routes.ts';
import { shortLabel } from './short-label.ts';
import { fileInput } from './values.ts';

/** What is wrong with an input, in a whole sentence. */
export interface Problem {
  /** Keys and positions that lead to the value, as in the entry. */
  path: readonly (string | number)[];
  text: string;
  /** Where in what was typed in the input. */
  range?: Span;
}

/** Everything that the schema of a collection refuses, once read as the check reads it, with the schema's own messages. */
export function problemsOf(collection: CollectionName, fields: readonly Field[], values: Values): Problem[] {
  const { schema } = collectionDefinitions[collection];
  const { error } = schema.safeParse(values, { error: frenchMessage });
  return (error?.issues ?? []).map(({ path, message }) => {
    const keys = path as (string | number)[];
    return { path: keys, text: typeset(`${nameOf(fields, keys)} ${message}.`) };
  });
}

/** `« Titre »`, or `« Légende », n° 2,` in a list. */
function nameOf(fields: readonly Field[], path: Problem['path']): string {
  const [key, ...rest] = path;
  const field = fields.find((candidate) => candidate.key === key);
  if (!field) return `« ${String(key)} »`;
  const position = field.isList ? rest[0] : undefined;
  const inside = field.isList ? rest.slice(1) : rest;
  const name = inside.length > 0 ? nameOf(field.fields, inside) : `« ${shortLabel(field.label)} »`;
  return position === undefined ? name : `${name}, n°\u00a0${Number(position) + 1},`;
}

/**
 * What is wrong with the name of a new file, without its extension.
 * @param taken the file of each entry that the collection already has, by identifier
 */
export function nameProblems(collection: CollectionName, name: string, taken: Record<string, string>): Problem[] {
  const path = [fileInput];
  const { error } = slug().safeParse(name);
  if (error) return error.issues.map(({ message }) => ({ path, text: typeset(`« Nom du fichier » ${message}.`) }));
  const fix = 'Changez le nom du fichier.';
  if (Object.hasOwn(taken, name)) {
    return [{ path, text: `L’adresse «\u00a0${name}\u00a0» est déjà celle de ${taken[name]}. ${fix}` }];
  }
  if (isListAddress(collection, name))
    return [{ path, text: `L’adresse «\u00a0${name}\u00a0» est gardée pour une liste. ${fix}` }];
  return [];
}
