import { z } from 'zod';
import { references, type ReferencedCollection } from './fields.ts';

/** JSON Schema with what forms add to it. */
export interface FieldSchema extends z.core.JSONSchema.JSONSchema {
  /** Labels of the values of `enum`, in the same order. */
  enumDescriptions?: string[];
  /** The collection whose entries the value names. */
  collection?: ReferencedCollection;
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  anyOf?: FieldSchema[];
}

/**
 * What an author may write for `schema`: the one description that the scaffolder, forms and docs read.
 * @param io `output` for what an entry holds once read, default values included
 */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): FieldSchema {
  return z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      const declared = references.get(zodSchema);
      if (declared) {
        jsonSchema.collection = declared.collection;
        delete jsonSchema.examples;
      }
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as FieldSchema;
}
