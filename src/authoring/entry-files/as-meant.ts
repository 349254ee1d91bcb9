import { z } from 'zod';
import { references } from '../../schemas/fields.ts';
import { definitionOf } from '../../schemas/walk.ts';
import { asSlug, withoutAccents } from './file-name.ts';
import { typedDate } from './typed-date.ts';

type Group = Record<string, unknown>;

export const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

const yesOrNo: Record<string, boolean> = {
  ...{ true: true, oui: true, vrai: true, yes: true },
  ...{ false: false, non: false, faux: false, no: false },
};

/** The identifier of a closed list of which `text` is another spelling, or the label. */
function choiceOf(schema: z.ZodType, ids: readonly string[], text: string): string | undefined {
  const labels = (z.globalRegistry.get(schema)?.enumDescriptions ?? []) as string[];
  return ids.find((id, index) => [id, labels[index] ?? id].some((name) => asSlug(name) === asSlug(text)));
}

/** What the text of a value may stand for where `schema` asks for something else. */
function readingOf(schema: z.ZodType, text: string): unknown {
  const { type, entries } = definitionOf(schema);
  if (entries) return choiceOf(schema, Object.keys(entries), text);
  if (type === 'boolean') return yesOrNo[text.trim().toLowerCase()];
  if (String(z.globalRegistry.get(schema)?.format).endsWith('-date')) return typedDate(text);
  return references.has(schema) ? withoutAccents(text) : undefined;
}

/**
 * A value as its author meant it: what `schema` accepts stays as it is; another writing of one value becomes that value
 * (`12 mai 2026`, `Atelier`, `oui`), one value alone becomes a list where a list is asked, an empty key is an absent one.
 * What can be read in two ways, or in none, stays for the schema to refuse.
 */
export function asMeant(schema: z.ZodType, value: unknown): unknown {
  const { type, shape, element, innerType, out, options } = definitionOf(schema);
  const inner = innerType ?? out ?? options?.find((option) => isGroup(value) === 'shape' in definitionOf(option));
  if (inner) return asMeant(inner, value);
  if (shape) return isGroup(value) ? groupAsMeant(shape, value) : value;
  if (type === 'array') return listAsMeant(element!, value);
  if (accepts(schema, value) || typeof value !== 'string') return value;
  if (type === 'number') return /\d/.test(value) && Number.isFinite(Number(value)) ? Number(value) : value;
  const reading = readingOf(schema, value);
  return accepts(schema, reading) ? reading : value;
}

const groupAsMeant = (shape: Record<string, z.ZodType>, group: Group): Group =>
  Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => {
      const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (!schema) return [[key, value]];
      const isEmpty = value === null || (value === '' && accepts(schema, undefined));
      return isEmpty ? [] : [[key, asMeant(schema, value)]];
    }),
  );

function listAsMeant(element: z.ZodType, value: unknown): unknown {
  const isSeveral = typeof value === 'string' && !accepts(element, value) && value.includes(',');
  const items: unknown[] = Array.isArray(value) ? value : isSeveral ? value.split(/\s*,\s*/) : [value];
  return items.filter((item) => item !== null).map((item) => asMeant(element, item));
}
