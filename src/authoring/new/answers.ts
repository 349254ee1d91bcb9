import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { CollectionName } from '../../schemas/collections.ts';
import { frenchMessage } from '../../schemas/messages.ts';
import { shapeAt } from '../../schemas/walk.ts';
import type { Content } from '../check/content.ts';
import { closestOf } from '../check/nearest.ts';
import type { Values } from '../entry-files/entry-file.ts';
import type { Field } from '../entry-files/fields.ts';
import { asMeant } from '../entry-files/as-meant.ts';
import type { Value } from '../entry-files/yaml.ts';

/** What is being written, and among what. */
export interface Subject {
  schema: z.ZodType;
  fields: readonly Field[];
  content: Content;
}

export interface Choice {
  value: string;
  label: string;
}

/** What a choice or a reference may be; undefined for other fields. */
export function choicesOf({ options, collection }: Field, content: Content): Choice[] | undefined {
  if (collection) return entriesOf(content, collection);
  return options.length > 0 ? options : undefined;
}

/** Events and seasons from the newest, the others by identifier. */
function entriesOf({ entries }: Content, collection: CollectionName): Choice[] {
  const choices = entries
    .filter((entry) => entry.collection === collection)
    .map(({ id, header }) => ({ value: id, label: String(header?.data.title ?? header?.data.name ?? id) }));
  return collection === 'ateliers' || collection === 'saisons' ? choices.reverse() : choices;
}

/**
 * The value that was typed for a field, once or several times, as its author meant it.
 * @throws an Error in French when a group of keys cannot be read
 */
export function readAnswer(schema: z.ZodType, { key, kind, isList }: Field, typed: readonly string[]): Value {
  const texts =
    isList && kind !== 'group' ? typed.flatMap((text) => text.split(',')).map((item) => item.trim()) : typed;
  const values = kind === 'group' ? texts.map(readGroup) : isList ? texts.filter(Boolean) : texts;
  return asMeant(shapeAt(schema, [])[key]!, isList ? values : (values.at(-1) ?? '')) as Value;
}

function readGroup(text: string): Value {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) {
    throw new Error('ne se lit pas : écrivez les clés entre accolades, par exemple « { title: Communiqué } »');
  }
  return document.toJS({ maxAliasCount: 0 }) as Value;
}

/** What is wrong with a value of the field, one sentence each, without its subject. */
export function problemsWith(schema: z.ZodType, field: Field, value: Value, content: Content): string[] {
  const choices = choicesOf(field, content)?.map((choice) => choice.value);
  const unknown = choices && (Array.isArray(value) ? value : [value]).map(String).filter((id) => !choices.includes(id));
  if (unknown?.length) return unknown.map((id) => unknownChoice(id, field, choices!));
  const { error } = shapeAt(schema, [])[field.key]!.safeParse(value, { error: frenchMessage });
  return (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `(« ${path.join('.')} ») ${message}.` : `${message}.`,
  );
}

/** The values typed as options, and what is wrong with them. */
export function readTyped(
  typed: Record<string, string[]>,
  { schema, fields, content }: Subject,
): { values: Values; problems: string[] } {
  const values: Values = {};
  const problems: string[] = [];
  for (const field of fields) {
    const texts = typed[field.key] ?? [];
    if (texts.length === 0) continue;
    try {
      const value = readAnswer(schema, field, texts);
      values[field.key] = value;
      problems.push(...problemsWith(schema, field, value, content).map((problem) => `--${field.key} ${problem}`));
    } catch (error) {
      problems.push(`--${field.key} ${(error as Error).message}.`);
    }
  }
  return { values, problems };
}

function unknownChoice(id: string, { collection }: Field, choices: string[]): string {
  const nearest = closestOf(id, choices);
  const where = collection ? `« ${id} » n’existe pas dans src/content/${collection}` : `« ${id} » n’est pas permis`;
  if (nearest) return `${where} : écrivez « ${nearest} ».`;
  return collection ? `${where}.` : `${where} : choisissez parmi ${choices.join(', ')}.`;
}
