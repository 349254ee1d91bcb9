import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { imageFile } from '../../../catalogue/image-paths.ts';
import { isPicture } from '../../../schemas/pictures.ts';
import type { Content } from '../content.ts';
import { once } from '../../../once.ts';
import { rangeOfNode, rangeOfValue, type Entry } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule } from '../rule.ts';
import { componentsOf, nodesOf, pictureNames, rangeOfAttribute } from '../tree.ts';

/** The pictures that an entry names, in its header and in its text. */
function* findPictures(entry: Entry) {
  const { images: named } = entry.header?.data ?? {};
  // Those that the schema refuses are told by that.
  const images = Array.isArray(named) && entry.value !== undefined ? (named as (string | { src: string })[]) : [];
  for (const [index, image] of images.entries()) {
    yield { src: typeof image === 'string' ? image : image.src, range: rangeOfValue(entry, ['images', index]) };
  }
  for (const node of nodesOf(entry, 'image', 'definition')) {
    if (node.type === 'image' || pictureNames(entry).has(node.identifier))
      yield { src: node.url, range: rangeOfNode(entry, node) };
  }
  for (const use of componentsOf(entry)) {
    const { src } = use.values;
    if (use.name === 'Figure' && typeof src === 'string') yield { src, range: rangeOfAttribute(use, 'src') };
  }
}

/** The pictures that an entry names, each with its place and its file. */
const picturesOf = once((entry: Entry) =>
  [...findPictures(entry)].map((picture) => ({ ...picture, entry, file: imageFile(picture.src, entry.file.path) })),
);

/** The files of the pictures that an entry names, from the project's root, whether they exist or not. */
export const pictureFiles = (entry: Entry): string[] => picturesOf(entry).flatMap(({ file }) => file ?? []);

/** Where each file of a picture is shown, by its path from the project's root. */
export const placesOfPictures = ({ entries }: Content) =>
  new Map(entries.flatMap(picturesOf).map(({ file, entry, range }) => [file, { entry, range }] as const));

/** A picture is a file of the repository, named to the letter: servers tell « A » from « a ». */
export const missingPicture = entryRule({
  id: 'image-absente',
  *check(entry, { root, files }) {
    const here = dirname(entry.file.path);
    for (const { src, range, file = '' } of picturesOf(entry)) {
      const isPublic = file.startsWith('public/') && existsSync(join(root, file));
      if (isPicture(file) && (isPublic || files.includes(file))) continue;
      const siblings = files
        .filter((path) => isPicture(path) && dirname(path) === dirname(file))
        .map((path) => basename(path));
      const near = (name: string) => `« ${src.replace(/(?<![^/])[^/]*$/, name)} »`;
      const otherwise = `Déposez-la dans ${here}, et écrivez ![ce que montre l’image](./image.png).`;
      yield {
        range,
        message: file ? `L’image « ${basename(file)} » manque.` : 'Le fichier de cette image n’est pas sur le site.',
        fix: adviceFor(basename(file), siblings, otherwise, near),
      };
    }
  },
});
