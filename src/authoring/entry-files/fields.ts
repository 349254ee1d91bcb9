import type { z } from 'zod';
import type { ReferencedCollection } from '../../schemas/fields.ts';
import { jsonSchemaOf, type FieldSchema } from '../../schemas/json-schema.ts';
import { typeset } from '../../schemas/typography.ts';

type FieldKind = 'text' | 'date' | 'yes-no' | 'choice' | 'reference' | 'url' | 'group';

/** One key of an entry, as forms, templates and docs show it. */
export interface Field {
  key: string;
  /** The first sentence of its description, without its full stop. */
  label: string;
  /** The rest of the description, often empty. */
  hint: string;
  kind: FieldKind;
  isRequired: boolean;
  /** Whether it holds several values of its kind. */
  isList: boolean;
  /** Whether it is written as a number: numbers, and seasons. */
  isNumeric: boolean;
  /** Whether a date may have an hour, or be a month or a year alone. */
  isVagueDate: boolean;
  /** What a choice is made among. */
  options: { value: string; label: string }[];
  /** What a reference points to. */
  collection?: ReferencedCollection | undefined;
  maxLength?: number | undefined;
  /** A value of the right form. */
  example?: string | undefined;
  /** The keys of a group. */
  fields: Field[];
}

/** The keys of a schema, in its order. */
export const fieldsOf = (schema: z.ZodType): Field[] => fieldsIn(jsonSchemaOf(schema));

const fieldsIn = ({ properties = {}, required = [] }: FieldSchema): Field[] =>
  Object.entries(properties).map(([key, property]) => toField(key, property, required.includes(key)));

function toField(key: string, property: FieldSchema, isRequired: boolean): Field {
  const isList = property.type === 'array';
  const value = fullForm(isList ? (property.items ?? {}) : property);
  const kind = kindOf(value);
  const values = value.enum ?? [];
  const [label = '', ...rest] = typeset(property.description ?? key).split(/(?<=\.) /);
  return {
    key,
    label: label.replace(/\.$/, ''),
    hint: rest.join(' '),
    kind,
    isRequired,
    isList,
    isNumeric: value.type === 'integer' || value.type === 'number',
    isVagueDate: value.format === 'partial-date',
    options: values.map((id, index) => ({
      value: String(id),
      label: typeset(value.enumDescriptions?.[index] ?? String(id)),
    })),
    collection: value.collection,
    maxLength: value.maxLength,
    example: value.examples?.map(String)[0],
    fields: fieldsIn(value),
  };
}

/** Where a value may be short or a group of keys, the group, which says more. */
const fullForm = (schema: FieldSchema): FieldSchema => schema.anyOf?.find(({ properties }) => properties) ?? schema;

function kindOf({ type, format, properties, enum: values, collection }: FieldSchema): FieldKind {
  if (collection) return 'reference';
  if (properties) return 'group';
  if (values) return 'choice';
  if (format?.endsWith('date')) return 'date';
  if (format === 'uri') return 'url';
  return type === 'boolean' ? 'yes-no' : 'text';
}
