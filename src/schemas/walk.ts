import type { z } from 'zod';

/** The parts of a schema that lead to the schemas inside it. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

export const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The keys of the object to which `path` leads, none when it leads elsewhere. */
export function keysAt(schema: z.ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
  const { shape, element, innerType } = definitionOf(schema);
  if (innerType) return keysAt(innerType, key === undefined ? rest : [key, ...rest]);
  if (key === undefined) return Object.keys(shape ?? {});
  const next = element ?? shape?.[String(key)];
  return next ? keysAt(next, rest) : [];
}
