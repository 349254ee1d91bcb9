/** Records as a table: CSV of RFC 4180, and the Table Schema that describes it. */
import { stringify } from 'csv-stringify/sync';
import type { FieldSchema } from '../../schemas/json-schema.ts';
import type { DataRecord } from './records.ts';

/** Between the values of a list; a value that holds one has a slash there. */
export const listSeparator = '|';

export interface Column {
  /** The keys that lead to the value, joined by dots: `place.name`. */
  name: string;
  path: string[];
  /** The type of Table Schema: a `list` is joined by the separator, an `array` is JSON. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'array';
  field: FieldSchema;
  isRequired: boolean;
}

/** The columns of records: what lies in an object has a column of its own, lists are one column. */
export function columnsOf({ properties = {}, required = [] }: FieldSchema, above: string[] = []): Column[] {
  return Object.entries(properties).flatMap(([key, field]): Column[] => {
    const path = [...above, key];
    const isRequired = required.includes(key) && field.type !== 'array';
    if (field.properties) return columnsOf(isRequired ? field : { ...field, required: [] }, path);
    const type = field.type !== 'array' ? field.type : field.items?.properties ? 'array' : 'list';
    return [{ name: path.join('.'), path, type: type as Column['type'], field, isRequired }];
  });
}

function cell(record: DataRecord, { path, type }: Column): string {
  const value = path.reduce<unknown>((parent, key) => (parent as DataRecord | undefined)?.[key], record);
  if (type === 'list')
    return (value as unknown[]).map((item) => String(item).replaceAll(listSeparator, '/')).join(listSeparator);
  if (type === 'array') return (value as unknown[]).length > 0 ? JSON.stringify(value) : '';
  return value === undefined ? '' : String(value);
}

/**
 * Records as CSV: UTF-8 without BOM, which the standard does not know and some readers take for a letter; commas, CRLF.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function toCsv(schema: FieldSchema, records: readonly DataRecord[]): string {
  const columns = columnsOf(schema);
  const rows = records.map((record) => columns.map((column) => cell(record, column)));
  return stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: 'windows', escape_formulas: true });
}

/** The Table Schema of the CSV of records: https://datapackage.org/standard/table-schema/ */
export const tableSchemaOf = (schema: FieldSchema) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columnsOf(schema).map(({ name, type, field, isRequired }) => ({
    ...{ name, type, description: field.description },
    ...(type === 'list' && { delimiter: listSeparator, itemType: field.items?.type }),
    ...(field.format === 'uri' && { format: 'uri' }),
    ...((isRequired || field.enum) && {
      constraints: { ...(isRequired && { required: true }), ...(field.enum && { enum: field.enum }) },
    }),
  })),
  primaryKey: ['id'],
});
