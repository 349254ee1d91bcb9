/* How each field of an entry is asked, for the page that draws it and for the script that reads it. */
import type { contributions, Contribution } from '../../../routes.ts';
import type { Field } from '../../entry-files/fields.ts';

/** Names of the inputs that no schema knows: the last keeps what did not follow a paste. */
export const fileInput = 'fichier';
export const bodyInput = 'texte';
export const leftInput = 'reste';

/** What the page of a form tells its script of the site, beside what its inputs already say. */
export interface SiteData {
  collection: (typeof contributions)[Contribution]['collection'];
  fields: Field[];
  /** Address under which GitHub creates files. */
  newFiles: string;
  /** Address of what the rules need to know of the site. */
  known: string;
  /** Path under which the site is served. */
  base: string;
  /** Where the browser keeps what is typed: the site and all its previews may share one origin. */
  draft: string;
}

/** The input of a field. A list of texts or of groups is a text of one line each. */
export function controlOf({ key, kind, isList, isVagueDate, maxLength = 0 }: Field) {
  if (kind === 'choice' || kind === 'reference') return isList ? 'boxes' : 'select';
  if (isList || maxLength > 160 || key === bodyInput) return 'lines';
  if (kind === 'yes-no') return 'box';
  if (kind === 'date') return isVagueDate ? 'text' : 'date';
  return kind === 'url' || kind === 'group' ? kind : 'text';
}

/** What a field is called in a sentence: its label up to the first stop, `Résumé d’une ou deux phrases`. */
export const shortLabel = ({ label }: Pick<Field, 'label'>) => label.split(/[,;:(]/)[0]!.trimEnd();

/** How one line says a group: `Documentation : guide d’installation https://…`. */
function lineHint({ kind, fields }: Field): string {
  if (kind !== 'group') return 'Une ligne pour chacun.';
  const choices = fields.find((field) => field.kind === 'choice')?.options.map(({ label }) => label);
  const title = fields.some(({ key }) => key === 'title') ? 'son titre ' : '';
  const example = `Une ligne pour chacun, par exemple «\u00a0${choices ? `${choices[0]}\u00a0: ` : ''}${title}https://…\u00a0».`;
  return choices ? `${example} Sa nature d’abord, parmi\u00a0: ${choices.join(', ')}.` : example;
}

/** What is asked of an input, in words: sentences below its label. */
export const hintOf = (field: Field) =>
  [
    field.hint,
    field.isVagueDate && 'Par exemple «\u00a012 mai 2027 à 14\u00a0h\u00a0».',
    field.kind === 'url' && 'Commence par https://',
    field.isList && controlOf(field) === 'lines' && lineHint(field),
    field.maxLength && `${field.maxLength} caractères au plus.`,
  ]
    .filter(Boolean)
    .join(' ');
