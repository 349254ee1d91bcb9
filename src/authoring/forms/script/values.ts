import { widthless } from '../../../schemas/hidden-signs.ts';
import { typedDate } from '../../entry-files/typed-date.ts';
import type { Value, Values } from '../../entry-files/entry-file.ts';
import type { Field } from '../../entry-files/fields.ts';

/** What the inputs of a form say of `fields`, as an entry would hold it. What is left empty is absent. */
export function valuesOf(fields: readonly Field[], data: FormData, prefix = ''): Values {
  const values = fields.map((field) => [field.key, valueOf(field, data, prefix + field.key)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueOf(field: Field, data: FormData, name: string): Value | undefined {
  if (field.kind === 'group' && !field.isList) {
    const group = valuesOf(field.fields, data, `${name}.`);
    return Object.keys(group).length > 0 ? (group as Value) : undefined;
  }
  const texts = data.getAll(name).map(String);
  const lines = (field.isList ? texts.join('\n').split('\n') : texts)
    .map((line) => line.replaceAll(widthless, '').replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const values = lines.map((line) => typed(field, line));
  if (field.isList) return values.length > 0 || field.isRequired ? values : undefined;
  return values[0];
}

function typed(field: Field, text: string): Value {
  if (field.kind === 'group') return groupOf(field, text);
  if (field.kind === 'yes-no') return true;
  if (field.kind === 'date') return typedDate(text) ?? text;
  return field.isNumeric && /^\d+$/.test(text) ? Number(text) : text;
}

/** The group that a line says: `Vidéo : présentation https://…` → its kind, its title and its address. */
function groupOf({ fields }: Field, line: string): Value {
  const fieldOf = (kind: Field['kind']) => fields.find((field) => field.kind === kind);
  const choice = fieldOf('choice');
  const [, name = '', rest = line] = (choice && /^([^:]+):\s+(.*)/.exec(line)) ?? [];
  const option = choice?.options.find(({ value, label }) =>
    [value, label.toLowerCase()].includes(name.trim().toLowerCase()),
  );
  const [url = ''] = /https?:\/\/\S+/.exec(rest) ?? [];
  const words = rest.replace(url, '').replaceAll(/^[\s,:]+|[\s,:]+$/g, '');
  const values = { choice: option?.value ?? name.trim(), text: words, url };
  return Object.fromEntries(
    Object.entries(values).flatMap(([kind, value]) => {
      const key = fieldOf(kind as Field['kind'])?.key;
      return key && value ? [[key, value]] : [];
    }),
  );
}
