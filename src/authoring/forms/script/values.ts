import type { Values } from '../../entry-files/entry-file.ts';
import type { Field } from '../../entry-files/fields.ts';
import type { Value } from '../../entry-files/entry-file.ts';

/** Names of the two inputs that no schema knows. */
export const fileInput = 'fichier';
export const bodyInput = 'texte';

/** The places that the inputs of a list of groups bear, in the order of their names: `images.0.src`, `images.3.src`. */
export const placesIn = (list: string, names: Iterable<string>): string[] => [
  ...new Set(
    [...names].filter((name) => name.startsWith(`${list}.`)).map((name) => name.slice(list.length + 1).split('.')[0]!),
  ),
];

/**
 * What the inputs of a form say of `fields`, as an entry would hold it. What is left empty is absent; an empty text
 * that the schema requires stays, for the schema to say so.
 */
export function valuesOf(fields: readonly Field[], data: FormData, prefix = ''): Values {
  const values = fields.map((field) => [field.key, valueOf(field, data, prefix + field.key)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(field: Field, data: FormData, name: string): Value | undefined {
  if (field.isList) {
    const items = itemsOf(field, data, name);
    return items.length > 0 || field.isRequired ? items : undefined;
  }
  if (field.kind === 'group') {
    const group = valuesOf(field.fields, data, `${name}.`);
    return Object.values(group).every((value) => value === '') ? undefined : (group as Value);
  }
  if (field.kind === 'yes-no') return data.has(name) || undefined;
  const text = oneLine(data.get(name));
  return text === '' && !(field.isRequired && isTyped(field)) ? undefined : typed(field, text);
}

function itemsOf(field: Field, data: FormData, name: string): Value[] {
  if (field.kind === 'group') {
    return placesIn(name, data.keys()).map((place) => valuesOf(field.fields, data, `${name}.${place}.`) as Value);
  }
  const texts = isTyped(field) ? String(data.get(name) ?? '').split('\n') : data.getAll(name);
  return texts
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text) => typed(field, text));
}

/** Typed by the author, by opposition to chosen in a list. */
const isTyped = ({ kind }: Field) => kind !== 'choice' && kind !== 'reference';

const oneLine = (value: FormDataEntryValue | null) =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

const typed = ({ isNumeric }: Field, text: string) => (isNumeric && /^\d+$/.test(text) ? Number(text) : text);
