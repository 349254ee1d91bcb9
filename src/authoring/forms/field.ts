import type { Field } from '../entry-files/fields.ts';
import { shortLabel } from './script/short-label.ts';

export interface Props {
  field: Field;
  /** Keys that lead to the field, each with its dot: `images.#.`, where `#` stands for the place in the list. */
  prefix?: string;
}

/** The names by which the parts of an input know one another. */
export function inputNames({ field, prefix = '' }: Props) {
  const name = prefix + field.key;
  const id = `champ-${name.replaceAll('.', '-')}`;
  return { name, id, messages: `${id}-messages` };
}

/** The fields of a group: what it requires is required once one fills it, unless the group itself is. */
export const fieldsOfGroup = ({ fields, label, isRequired }: Field): Field[] =>
  fields.map((field) => {
    if (isRequired || !field.isRequired) return field;
    const condition = `Obligatoire si vous remplissez «\u00a0${shortLabel(label)}\u00a0».`;
    return { ...field, isRequired: false, hint: [field.hint, condition].filter(Boolean).join(' ') };
  });

/** What is asked of an input, in words: sentences below its label. */
export function inputHint({ hint, maxLength, kind, isVagueDate, isList, options }: Field): string {
  const isTyped = options.length === 0 && kind !== 'group' && kind !== 'yes-no';
  return [
    hint,
    isVagueDate && 'Par exemple 2023-03-14, 2023-03-14T14:00, 2023-03 ou 2023.',
    kind === 'url' && 'Commence par https://',
    isList && isTyped && 'Une ligne pour chacun.',
    maxLength && `${maxLength} caractères au plus.`,
  ]
    .filter(Boolean)
    .join(' ');
}
