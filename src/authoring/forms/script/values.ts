import type { Value, Values } from '../../entry-files/entry-file.ts';
import type { Field } from '../../entry-files/fields.ts';
import { controlOf, timeOf } from './fields.ts';

/**
 * What the inputs of a form say of `fields`, as an entry would hold it. What is left empty is absent; an empty text
 * that the schema requires stays, for the schema to say so.
 */
export function valuesOf(fields: readonly Field[], data: FormData, prefix = ''): Values {
  const values = fields.map((field) => [field.key, valueOf(field, data, prefix + field.key)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(field: Field, data: FormData, name: string): Value | undefined {
  const text = oneLine(data.get(name));
  switch (controlOf(field)) {
    case 'group': {
      const group = valuesOf(field.fields, data, `${name}.`);
      return Object.values(group).every((value) => value === '') ? undefined : (group as Value);
    }
    case 'box':
      return data.has(name) || undefined;
    case 'boxes':
      return listOf(field, data.getAll(name).map(String));
    case 'select':
      return text === '' ? undefined : typed(field, text);
    case 'moment': {
      const time = oneLine(data.get(timeOf(name)));
      return emptied(field, text && time ? `${text}T${time}` : text);
    }
    default:
      return field.isList ? listOf(field, String(data.get(name) ?? '').split('\n')) : emptied(field, text);
  }
}

/** A value that was typed; one that is left empty is none, save where the schema has words for it. */
const emptied = (field: Field, text: string) => (text === '' && !field.isRequired ? undefined : typed(field, text));

function listOf(field: Field, lines: readonly string[]): Value[] | undefined {
  const items = lines
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => (field.kind === 'group' ? groupOf(field, line) : typed(field, line)));
  return items.length > 0 || field.isRequired ? items : undefined;
}

/** The group that a line says: `Vidéo : présentation https://…` → its kind, its title and its address. */
function groupOf({ fields }: Field, line: string): Value {
  const keyOf = (kind: Field['kind']) => fields.find((field) => field.kind === kind)?.key;
  const group: Record<string, Value> = {};
  const take = (key: string | undefined, pattern: RegExp, text: string, valueOf = (found: string): Value => found) => {
    const [whole, found] = (key !== undefined && pattern.exec(text)) || [];
    if (whole === undefined || found === undefined) return text;
    group[key!] = valueOf(found);
    return text.replace(whole, ' ');
  };
  const choice = fields.find(({ kind }) => kind === 'choice');
  const optionOf = (name: string) =>
    choice?.options.find(({ value, label }) => [value, label.toLowerCase()].includes(name.toLowerCase()))?.value ??
    name;
  const rest = take(choice?.key, /^([^:]+?)\s*:\s+/, take(keyOf('url'), /(https?:\/\/\S+)/, line), optionOf);
  const words = rest.replaceAll(/^[\s,:]+|[\s,:]+$/g, '');
  const textKey = keyOf('text');
  return { ...group, ...(textKey && words && { [textKey]: words }) };
}

const oneLine = (value: FormDataEntryValue | null) =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

const typed = ({ isNumeric }: Field, text: string) => (isNumeric && /^\d+$/.test(text) ? Number(text) : text);
