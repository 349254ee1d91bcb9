/* How each field of an entry is asked, for the page that draws it and for the script that reads it. */
import type { Field } from '../../entry-files/fields.ts';

/** Names of the two inputs that no schema knows. */
export const fileInput = 'fichier';
export const bodyInput = 'texte';

export type Control = 'text' | 'url' | 'day' | 'moment' | 'lines' | 'select' | 'box' | 'boxes' | 'group';

/** The input of a field. A list of texts or of groups is a text of one line each. */
export function controlOf({ key, kind, isList, maxLength = 0 }: Field): Control {
  if (kind === 'choice' || kind === 'reference') return isList ? 'boxes' : 'select';
  if (isList) return 'lines';
  if (kind === 'group') return 'group';
  if (kind === 'yes-no') return 'box';
  if (kind === 'date') return ['start', 'end'].includes(key) ? 'moment' : 'day';
  return kind === 'url' ? 'url' : maxLength > 160 ? 'lines' : 'text';
}

/** What a field is called in a sentence: its label up to the first stop, `Résumé d’une ou deux phrases`. */
export const shortLabel = ({ label }: Pick<Field, 'label'>) => label.split(/\s*[,;:(]/)[0]!;

/** The name of the input of the hour, beside that of a day. */
export const timeOf = (name: string) => `${name}.heure`;

/** How one line says a group: `Documentation : guide d’installation https://…`. */
function lineHint({ fields }: Field): string {
  const choices = fields.find(({ kind }) => kind === 'choice')?.options.map(({ label }) => label);
  const example = choices ? `${choices[0]}\u00a0: son titre https://…` : 'son titre https://…';
  const hasTitle = fields.some(({ key }) => key === 'title');
  const list = choices ? ` Sa nature d’abord, parmi\u00a0: ${choices.join(', ')}.` : '';
  return `Une ligne pour chacun, par exemple «\u00a0${hasTitle ? example : 'https://…'}\u00a0».${list}`;
}

/** What is asked of an input, in words: sentences below its label. */
export function hintOf(field: Field): string {
  const control = controlOf(field);
  return [
    // The rest of what the schema says of a date is how to type it.
    field.isVagueDate ? '' : field.hint,
    control === 'url' && 'Commence par https://',
    field.isList && control === 'lines' && (field.kind === 'group' ? lineHint(field) : 'Une ligne pour chacun.'),
    field.maxLength && `${field.maxLength} caractères au plus.`,
  ]
    .filter(Boolean)
    .join(' ');
}
