import type { z } from 'zod';

/** The parts of a schema that lead to the schemas inside it. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  /** What a preprocessed value must be. */
  out?: z.ZodType;
  /** Either of which a value may be. */
  options?: z.ZodType[];
  /** The values of a closed list. */
  entries?: Record<string, string>;
}

export const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The keys of the object to which `path` leads, with their schemas; none when it leads elsewhere. */
export function shapeAt(schema: z.ZodType, [key, ...rest]: readonly PropertyKey[]): Record<string, z.ZodType> {
  const { shape, element, innerType } = definitionOf(schema);
  if (innerType) return shapeAt(innerType, key === undefined ? rest : [key, ...rest]);
  if (key === undefined) return shape ?? {};
  const next = element ?? shape?.[String(key)];
  return next ? shapeAt(next, rest) : {};
}

/** Their names. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => Object.keys(shapeAt(schema, path));
