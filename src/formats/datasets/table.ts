/** Records as a table: CSV of RFC 4180, and the Table Schema that describes it. */
import { stringify } from 'csv-stringify/sync';
import type { FieldSchema } from '../../schemas/json-schema.ts';
import type { DataRecord } from './records.ts';

/** Between the values of a list; a value that holds one has a slash there. */
export const listSeparator = '|';

interface Column {
  /** The keys that lead to the value, joined by dots: `place.name`. */
  name: string;
  /** The type of Table Schema: a `list` is joined by the separator, an `array` is JSON. */
  type: 'string' | 'integer' | 'boolean' | 'list' | 'array';
  field: FieldSchema;
}

function typeOf({ type, items }: FieldSchema): Column['type'] {
  if (type === 'array') return items?.properties ? 'array' : 'list';
  return type === 'integer' || type === 'boolean' ? type : 'string';
}

/** The columns of records: what lies in an object has a column of its own, lists are one column. */
export const columnsOf = ({ properties = {} }: FieldSchema, above = ''): Column[] =>
  Object.entries(properties).flatMap(([key, field]): Column[] =>
    field.properties ? columnsOf(field, `${above}${key}.`) : [{ name: above + key, type: typeOf(field), field }],
  );

/** A list in a cell: its values joined, or JSON when they are objects. */
function listCell(list: object): string {
  const values: unknown[] = Object.values(list);
  if (typeof values[0] === 'object') return JSON.stringify(values);
  return values.map((value) => String(value).replaceAll(listSeparator, '/')).join(listSeparator);
}

/** By double click a French Excel reads accents after a BOM only, and columns between semicolons. */
export const forExcel = { bom: true, delimiter: ';' };

/**
 * Records as CSV: UTF-8 without BOM, which the standard does not know and some readers take for a letter; commas, CRLF.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe; one that holds any end of line is quoted.
 */
export const toCsv = (schema: FieldSchema, records: readonly DataRecord[], options = {}): string =>
  stringify([...records], {
    ...options,
    header: true,
    columns: columnsOf(schema).map(({ name }) => name),
    cast: { boolean: String, object: listCell },
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });

/** The Table Schema of the CSV of records: https://datapackage.org/standard/table-schema/ */
export const tableSchemaOf = (schema: FieldSchema) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columnsOf(schema).map(({ name, type, field }) => ({
    ...{ name, type, description: field.description },
    ...(type === 'list' && { delimiter: listSeparator, itemType: field.items?.type }),
    ...(field.enum && { constraints: { enum: field.enum } }),
  })),
  primaryKey: ['id'],
});
