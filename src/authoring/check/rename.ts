import { basename, dirname, join } from 'node:path/posix';
import type { Finding } from './rule.ts';

const normal = (path: string) => path.normalize('NFC').toLowerCase();

/**
 * How to give a file its one right name, which `--fix` writes unless another file has it, on a system that tells
 * neither capitals nor forms of accents apart either.
 * @param files every file of the content
 */
export function renaming(path: string, name: string, files: readonly string[]): Pick<Finding, 'fix' | 'replacement'> {
  const target = join(dirname(path), name);
  const other = files.find((file) => file !== path && normal(file) === normal(target));
  return other
    ? {
        fix: `Un autre fichier s’appelle déjà « ${basename(other)} » : renommez l’un des deux, ici et dans les textes.`,
      }
    : { fix: `Renommez-le « ${name} », ici et dans les textes qui le nomment.`, replacement: target };
}
