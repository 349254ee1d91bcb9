import type { z } from 'zod';
import { references, type ReferencedCollection } from './fields.ts';
import { definitionOf } from './walk.ts';

export interface Reference {
  /** Keys and indexes that lead to the value, for example `['projects', 2]`. */
  path: (string | number)[];
  collection: ReferencedCollection;
  id: string;
}

/** Every identifier of another entry that `data` holds, found by following `schema`. */
export function referencesIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): Reference[] {
  if (data === undefined || data === null) return [];
  const declared = references.get(schema);
  if (declared) return [{ path, collection: declared.collection, id: String(data) }];

  const definition = definitionOf(schema);
  if (definition.type === 'object') {
    const values = data as Record<string, unknown>;
    return Object.entries(definition.shape ?? {}).flatMap(([key, field]) =>
      referencesIn(field, values[key], [...path, key]),
    );
  }
  if (definition.type === 'array' && Array.isArray(data)) {
    return data.flatMap((item, index) => referencesIn(definition.element!, item, [...path, index]));
  }
  return definition.innerType ? referencesIn(definition.innerType, data, path) : [];
}
