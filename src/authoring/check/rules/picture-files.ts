import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isPicture, mostPixels, pictureKinds } from '../../../schemas/pictures.ts';
import type { Content } from '../content.ts';
import { fileEntry } from '../entry.ts';
import { inspectPictures, type Inspection } from '../picture-files.ts';
import type { Finding, Rule, Words } from '../rule.ts';
import { placesOfPictures } from './pictures.ts';

/** The pictures of the content, shown or not, each with where to tell what is wrong: where it is shown, else its file. */
function picturesIn(content: Content): { path: string; place: Pick<Finding, 'entry' | 'range'> }[] {
  const places = placesOfPictures(content);
  return content.files
    .filter(isPicture)
    .map((path) => ({ path, place: places.get(path) ?? { entry: fileEntry(path) } }));
}

/** No camera makes more; the site publishes small copies only, upright and without what the camera wrote in them. */
const heaviest = 10_000_000;

export const heavyPicture: Rule = {
  id: 'image-lourde',
  title: 'Image trop lourde',
  explanation:
    'Une image pèse au plus 10 Mo, comme en fait un appareil photo ; le site n’en publie que des copies plus petites.',
  *check(content) {
    for (const { path, place } of picturesIn(content)) {
      const { size } = statSync(join(content.root, path));
      if (size <= heaviest) continue;
      yield {
        ...place,
        message: `L’image « ${basename(path)} » pèse ${(size / 1e6).toFixed(1).replace('.', ',')} Mo, plus que les 10 Mo permis.`,
        fix: 'Enregistrez-la en JPEG ou en WebP, à 1 600 pixels de large au plus ; mettez une vidéo en lien, avec <Video>.',
      };
    }
  },
};

const names = Object.keys(pictureKinds).map((kind) => kind.toUpperCase());

/** A picture is what its bytes say: a name may hide a drawing that runs code, a page, or nothing. */
export const pictureContent: Rule = {
  id: 'image-illisible',
  title: 'Image qui n’en est pas une, ou abîmée',
  explanation: `Une image est un fichier ${names.join(', ')} entier, et son nom finit comme son format. Elle compte au plus ${mostPixels / 1e6} millions de pixels, toutes les étapes d’une animation comprises.`,
  *check(content) {
    const pictures = picturesIn(content);
    const inspections = inspectPictures(pictures.map(({ path }) => join(content.root, path)));
    // The one that ended the inspection is the next: of those after it, nothing is known.
    for (const [index, { path, place }] of pictures.slice(0, inspections.length + 1).entries()) {
      const problem = problemOf(path, inspections[index] ?? {});
      if (problem) yield { ...place, ...problem };
    }
  },
};

function problemOf(path: string, { kind, isWhole }: Inspection): Words | undefined {
  const [name, extension] = [basename(path), extname(path)];
  const extensions = pictureKinds[kind ?? ''];
  if (!extensions) {
    const message = `« ${name} » n’est pas une image des formats ${names.join(', ')} : son contenu est ${kind ? `en ${kind.toUpperCase()}` : 'celui d’un autre fichier, ou il est vide'}.`;
    return { message, fix: 'Exportez l’image en PNG ou en WebP, puis déposez-la sous ce nom.' };
  }
  if (!isWhole) {
    const message = `L’image « ${name} » est trop grande, incomplète ou abîmée.`;
    return { message, fix: 'Réduisez-la à 1 600 pixels de large, puis déposez-la à nouveau.' };
  }
  if (extensions.includes(extension.slice(1).toLowerCase())) return undefined;
  const fix = `Renommez-la « ${basename(path, extension)}.${extensions[0]} », ici et dans le texte.`;
  return { message: `« ${name} » est une image ${(kind ?? '').toUpperCase()}, et son nom dit autre chose.`, fix };
}
