import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { imageFile } from '../../../catalogue/image-paths.ts';
import { isPicture } from '../../../schemas/pictures.ts';
import type { Images } from '../../../schemas/image.ts';
import type { Content } from '../content.ts';
import { oncePerEntry, rangeOfNode, rangeOfValue, type Entry } from '../entry.ts';
import type { Range } from '../parse.ts';
import { closestOf } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { componentsOf, rangeOfAttribute } from '../tags.ts';
import { nodesOf, pictureNames } from '../tree.ts';

interface Picture {
  entry: Entry;
  src: string;
  range: Range | undefined;
}

/** The pictures that an entry names, in its header and in its text. */
function* findPictures(entry: Entry): Generator<Picture> {
  const { images: named = [], logo } = (entry.value ?? {}) as { images?: Images; logo?: string };
  if (logo) yield { entry, src: logo, range: rangeOfValue(entry, ['logo']) };
  for (const [index, image] of named.entries()) {
    const src = typeof image === 'string' ? image : image.src;
    yield { entry, src, range: rangeOfValue(entry, ['images', index]) };
  }
  for (const node of nodesOf(entry, 'image', 'definition')) {
    const isPicture = node.type === 'image' || pictureNames(entry).has(node.identifier);
    if (isPicture) yield { entry, src: node.url, range: rangeOfNode(entry, node) };
  }
  for (const use of componentsOf(entry)) {
    const { src } = use.values;
    if (use.name === 'Figure' && typeof src === 'string') yield { entry, src, range: rangeOfAttribute(use, 'src') };
  }
}

const picturesOf = oncePerEntry((entry) => [...findPictures(entry)]);

/** The file of a picture; none for another site, and for a `%` that encodes nothing. */
const fileOf = ({ entry, src }: Picture) => {
  try {
    return imageFile(src, entry.file.path);
  } catch {
    return undefined;
  }
};

/** The files of the pictures that an entry names, from the project's root, whether they exist or not. */
export const pictureFiles = (entry: Entry): string[] => picturesOf(entry).flatMap((picture) => fileOf(picture) ?? []);

const allPictures = ({ entries }: Content) => entries.flatMap(picturesOf);

/** Where each file of a picture is first shown, by its path from the project's root. */
export const placesOfPictures = (content: Content): Map<string, Pick<Finding, 'entry' | 'range'>> =>
  new Map(
    allPictures(content)
      .toReversed()
      .flatMap((picture) => {
        const file = fileOf(picture);
        return file ? [[file, { entry: picture.entry, range: picture.range }] as const] : [];
      }),
  );

/** The pictures in the folder of one. */
const siblingsOf = (root: string, target: string) => {
  try {
    return readdirSync(join(root, dirname(target))).filter(isPicture);
  } catch {
    return [];
  }
};

/** A picture is a file of the repository, named to the letter: servers tell « A » from « a ». */
export const missingPicture: Rule = {
  id: 'image-absente',
  title: 'Image absente ou mal nommée',
  explanation:
    'Une image est déposée à côté du texte (./image.png) ou dans src/content/img (/img/image.png). Majuscules et minuscules comptent.',
  severity: 'error',
  *check(content) {
    for (const picture of allPictures(content)) {
      const { entry, src, range } = picture;
      const target = fileOf(picture);
      if (!target) {
        yield {
          entry,
          range,
          wrong: `L’image « ${src} » n’est pas un fichier du site.`,
          mend: 'Déposez-la à côté du texte et écrivez « ./image.png » : le site n’affiche rien qui vienne d’ailleurs.',
        };
        continue;
      }
      const names = siblingsOf(content.root, target);
      const name = basename(target);
      if (names.includes(name)) continue;
      const twin = names.find((other) => other.toLowerCase() === name.toLowerCase());
      const nearest = twin ?? closestOf(name, names);
      yield {
        entry,
        range,
        wrong: twin ? `L’image s’appelle « ${twin} », et non « ${name} ».` : `L’image « ${src} » manque.`,
        mend: nearest
          ? `Écrivez « ${src.slice(0, src.length - name.length)}${nearest} ».`
          : `Déposez-la dans ${dirname(target)}.`,
      };
    }
  },
};

/** A picture of the text says what it shows. */
export const pictureText: Rule = {
  id: 'image-sans-texte',
  title: 'Image sans texte de remplacement',
  explanation: 'Qui ne voit pas l’image lit ce qu’elle montre : ![Courbe des inscriptions, en hausse](./courbe.png).',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const node of nodesOf(entry, 'image', 'imageReference')) {
        if (node.alt?.trim()) continue;
        yield {
          entry,
          range: rangeOfNode(entry, node),
          wrong: 'L’image n’a pas de texte de remplacement.',
          mend: 'Dites entre les crochets ce que montre l’image.',
        };
      }
    }
  },
};
