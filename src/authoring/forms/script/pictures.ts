import { pictureExtensions } from '../../../schemas/pictures.ts';
import type { Value } from '../../entry-files/yaml.ts';

const path = String.raw`(?:\./|/img/)[^\s)]{1,250}\.(?:${pictureExtensions.join('|')})`;
const whole = new RegExp(`^${path}$`, 'i');
const inText = new RegExp(String.raw`!\[[^[\]]*\]\(\s*<?(${path})`, 'gi');

const namedIn = (value: Value | undefined): string[] => {
  if (typeof value === 'string') return whole.test(value) ? [value] : [];
  return typeof value === 'object' ? Object.values(value).flatMap(namedIn) : [];
};

/**
 * Where the pictures that an entry names go in the repository.
 * @param file path of the entry in the repository
 */
export function pictureFiles(values: Value, body: string, file: string): string[] {
  const named = [...namedIn(values), ...[...body.matchAll(inText)].map(([, picture]) => picture!)];
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const files = named.map((name) => (name.startsWith('./') ? folder + name.slice(2) : `src/content${name}`));
  return [...new Set(files)];
}
