import type { z } from 'zod';
import { references, type ReferencedCollection } from './fields.ts';

/** The parts of a schema that lead to the schemas inside it. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  /** What a preprocessed value must be. */
  out?: z.ZodType;
}

/** What a schema is made of; zod tells it without its type. */
const definitionOf = (schema: z.ZodType) => schema.def as Definition;

/** A schema without what makes it optional, gives it a default or prepares its value. */
function bare(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? bare(inner) : schema;
}

/** The schema of the value to which `path` leads, if there is one. */
export function schemaAt(schema: z.ZodType, [key, ...rest]: readonly PropertyKey[]): z.ZodType | undefined {
  if (key === undefined) return bare(schema);
  const { shape, element } = definitionOf(bare(schema));
  const next = typeof key === 'number' ? element : shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  return next && schemaAt(next, rest);
}

/** The keys of the object to which `path` leads; none when it leads elsewhere. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return Object.keys((found && definitionOf(found).shape) ?? {});
}

/** An identifier of another entry. */
export interface Reference {
  /** Keys and indexes that lead to the value, for example `['projects', 2]`. */
  path: (string | number)[];
  collection: ReferencedCollection;
  id: string;
}

/** Every identifier of another entry that `data` holds, found by following `schema`. */
export function referencesIn(schema: z.ZodType, data: unknown, path: Reference['path'] = []): Reference[] {
  if (data === undefined || data === null) return [];
  const declared = references.get(schema);
  if (declared) return [{ path, collection: declared.collection, id: String(data) }];
  const { shape = {}, element, innerType } = definitionOf(schema);
  if (innerType) return referencesIn(innerType, data, path);
  if (element && Array.isArray(data)) {
    return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  return Object.entries(shape).flatMap(([key, field]) =>
    referencesIn(field, (data as Record<string, unknown>)[key], [...path, key]),
  );
}
