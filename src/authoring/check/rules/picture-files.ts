import { statSync } from 'node:fs';
import { extname, basename, join } from 'node:path';
import { isPicture, pictureKinds } from '../../../schemas/pictures.ts';
import type { Content } from '../content.ts';
import { fileEntry } from '../entry.ts';
import { inspectPictures, largestSide, type Inspection } from '../picture-files.ts';
import type { Finding, Rule, Words } from '../rule.ts';
import { placesOfPictures } from './pictures.ts';

/** The pictures of the content, shown or not, each with where to tell what is wrong: where it is shown, else its file. */
function pictureFiles(content: Content): { path: string; place: Pick<Finding, 'entry' | 'range'> }[] {
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
    for (const { path, place } of pictureFiles(content)) {
      const { size } = statSync(join(content.root, path));
      if (size <= heaviest) continue;
      yield {
        ...place,
        message: `L’image « ${basename(path)} » pèse ${(size / 1e6).toFixed(1).replace('.', ',')} Mo, plus que les 10 Mo permis.`,
        fix: /\.gif$/i.test(path)
          ? 'Gardez moins d’étapes, ou enregistrez-la en WebP animé, plus léger ; une vidéo se met en lien, avec <Video>.'
          : 'Enregistrez-la en JPEG ou en WebP, à 1 600 pixels de large au plus.',
      };
    }
  },
};

/** A picture is what its bytes say: a name may hide a drawing that runs code, a page, or nothing. */
export const pictureContent: Rule = {
  id: 'image-illisible',
  title: 'Image qui n’en est pas une, ou abîmée',
  explanation: `Une image est un fichier JPEG, PNG, WebP, AVIF ou GIF entier, et son nom finit comme son format. Son côté mesure au plus ${largestSide.toLocaleString('fr-FR')} pixels, toutes les étapes d’une animation comprises.`,
  *check(content) {
    const pictures = pictureFiles(content);
    const inspections = inspectPictures(pictures.map(({ path }) => join(content.root, path)));
    for (const [index, { path, place }] of pictures.entries()) {
      const problem = problemOf(path, inspections[index]!);
      if (problem) yield { ...place, ...problem };
    }
  },
};

function problemOf(path: string, picture: Inspection): Words | undefined {
  const name = basename(path);
  const { kind, width = 0, height = 0, frames = 1, isDecoded, isTooLarge } = picture;
  const size = width ? ` (${width} × ${height} pixels${frames > 1 ? `, ${frames} étapes` : ''})` : '';
  if (isTooLarge || Math.max(width, height) > largestSide) {
    return { message: `L’image « ${name} » est trop grande${size}.`, fix: 'Réduisez-la à 1 600 pixels de large.' };
  }
  if (kind === undefined) {
    const message = `« ${name} » n’est pas une image : son contenu est celui d’un autre fichier, ou il est vide.`;
    return { message, fix: 'Exportez l’image à nouveau, puis déposez-la sous ce nom.' };
  }
  const extensions = pictureKinds[kind];
  if (!extensions) {
    const message = `« ${name} » est un fichier ${kind.toUpperCase()} : le site ne prend que JPEG, PNG, WebP, AVIF et GIF.`;
    return { message, fix: 'Exportez-la en PNG ou en WebP.' };
  }
  if (!isDecoded) {
    const message = `L’image « ${name} » est incomplète ou abîmée.`;
    return { message, fix: 'Déposez-la à nouveau : le fichier a été coupé en route.' };
  }
  const extension = extname(path);
  if (extensions.includes(extension.slice(1).toLowerCase())) return undefined;
  const fix = `Renommez-la « ${basename(path, extension)}.${extensions[0]} », ici et dans le texte.`;
  return { message: `« ${name} » est une image ${kind.toUpperCase()}, et son nom dit autre chose.`, fix };
}
