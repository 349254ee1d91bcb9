import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isPicture, mostPixelsInAll, pictureKinds } from '../../../schemas/pictures.ts';
import { fileEntry } from '../entry.ts';
import type { Rule, Words } from '../rule.ts';
import { placesOfPictures } from './shown-pictures.ts';

/** No camera makes more; the site publishes small copies only, upright and without what the camera wrote in them. */
const heaviest = 10_000_000;

const names = Object.keys(pictureKinds).map((kind) => kind.toUpperCase());

/** A picture is what its bytes say: a name may hide a drawing that runs code, a page, or nothing. */
export const pictureContent: Rule = {
  id: 'image-illisible',
  *check(content) {
    const places = placesOfPictures(content);
    const paths = content.files.filter(isPicture);
    const inspections = inspectPictures(paths.map((path) => join(content.root, path)));
    // The one that ended the inspection is the next: of those after it, nothing is known.
    for (const [index, path] of paths.slice(0, inspections.length + 1).entries()) {
      const { size } = statSync(join(content.root, path));
      const problem = problemOf(path, size, inspections[index] ?? {});
      if (problem) yield { entry: fileEntry(path), ...places.get(path), ...problem };
    }
  },
};

function problemOf(path: string, size: number, { kind, isWhole, isOneTooMany }: Inspection): Words | undefined {
  if (isOneTooMany) {
    const message = `Les images comptent plus de ${mostPixelsInAll / 1e6} millions de pixels en tout avec « ${basename(path)} ».`;
    return { message, fix: 'Réduisez les plus grandes à 1 600 pixels de large.' };
  }
  const [name, extension] = [basename(path), extname(path)];
  const extensions = pictureKinds[kind ?? ''];
  if (!extensions) {
    const message = `« ${name} » n’est pas une image des formats ${names.join(', ')} : son contenu est ${kind ? `en ${kind.toUpperCase()}` : 'celui d’un autre fichier, ou il est vide'}.`;
    return { message, fix: 'Exportez l’image en PNG ou en WebP, puis déposez-la sous ce nom.' };
  }
  if (!isWhole || size > heaviest) {
    const message = `L’image « ${name} » est trop lourde (plus de 10 Mo), trop grande, incomplète ou abîmée.`;
    return { message, fix: 'Réduisez-la à 1 600 pixels de large, puis déposez-la à nouveau ; une vidéo va en lien.' };
  }
  if (extensions.includes(extension.slice(1).toLowerCase())) return undefined;
  const fix = `Renommez-la « ${basename(path, extension)}.${extensions[0]} », ici et dans le texte.`;
  return { message: `« ${name} » est une image ${(kind ?? '').toUpperCase()}, et son nom dit autre chose.`, fix };
}

/** What a file is to the library that the build uses; `kind` is missing when it is no picture. */
export interface Inspection {
  /** `jpeg`, `png`, or one that the site does not take, such as `svg`. */
  kind?: string | undefined;
  /** Whether all its bytes are there, and no more pixels than the site bears. */
  isWhole?: boolean;
  /** Whether those before it leave no room for it. */
  isOneTooMany?: boolean;
}

/**
 * Opens pictures with the library of the build, in a process of its own, since anybody may have written their bytes.
 * @returns what it says of each, up to the one over which it died or took too long
 */
function inspectPictures(paths: readonly string[]): Inspection[] {
  if (paths.length === 0) return [];
  // Joined here, not above: what the forms import of the check runs in a browser too.
  const program = join(import.meta.dirname, '../inspect-pictures.ts');
  const { stdout } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: 120_000,
  });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Inspection);
}
