import { basename, dirname } from 'node:path';
import { imageFile } from '../../../catalogue/image-paths.ts';
import { pageSchema } from '../../../schemas/page.ts';
import { isPicture, isPictureName } from '../../../schemas/pictures.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import type { Content } from '../content.ts';
import { oncePerEntry, rangeOfNode, rangeOfValue, readEntry, type Entry } from '../entry.ts';
import type { Range } from '../parse.ts';
import { closestOf } from '../nearest.ts';
import { entryRule, type Finding, type Rule } from '../rule.ts';
import { componentsOf, rangeOfAttribute } from '../tags.ts';
import { nodesOf, pictureNames, rangeOfWords } from '../tree.ts';
import { visible } from './encoding.ts';
import { decode } from './internal-links.ts';

interface Picture {
  entry: Entry;
  src: string;
  range: Range | undefined;
}

/** The pictures that an entry names, in its header and in its text. */
function* findPictures(entry: Entry): Generator<Picture> {
  const { images: named, logo } = entry.header?.data ?? {};
  if (typeof logo === 'string') yield { entry, src: logo, range: rangeOfValue(entry, ['logo']) };
  for (const [index, image] of (Array.isArray(named) ? (named as unknown[]) : []).entries()) {
    const src = typeof image === 'string' ? image : (image as { src?: unknown } | null)?.src;
    if (typeof src === 'string') yield { entry, src, range: rangeOfValue(entry, ['images', index]) };
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

/** The pictures that an entry names, each with its place. */
export const picturesOf = oncePerEntry((entry) => [...findPictures(entry)]);

/** The file of a picture; none for another site, and for a `%` that encodes nothing. */
export const fileOf = ({ entry, src }: Picture) => {
  try {
    return imageFile(src, entry.file.path);
  } catch {
    return undefined;
  }
};

/** The files of the pictures that an entry names, from the project's root, whether they exist or not. */
export const pictureFiles = (entry: Entry): string[] => picturesOf(entry).flatMap((picture) => fileOf(picture) ?? []);

const allPictures = ({ entries }: Content) => entries.flatMap(picturesOf);

/** Those but the ones of a header that its schema refuses, which says so. */
const readPictures = (content: Content) =>
  allPictures(content).filter(
    ({ entry, range }) => entry.value !== undefined || !range || range.end > (entry.header?.end ?? 0),
  );

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

/** Whether two names are one to people: capitals, accents in two signs, and what addresses do without. */
const isSame = (a: string, b: string) => asSlug(basename(a)) === asSlug(basename(b));

/** Whether an address leads out of the site, to which a picture does not. */
const isElsewhere = (src: string) => URL.canParse(src) || src.startsWith('//');

/** The pictures of other sites that each entry names: people copy them all, with the text, from where they wrote it. */
function* fromElsewhere(content: Content): Generator<Finding> {
  const pictures = readPictures(content).filter(({ src }) => isElsewhere(src));
  for (const [entry, [first, ...others]] of Map.groupBy(pictures, ({ entry }) => entry)) {
    const { src, range } = first!;
    const count = others.length > 0 ? ` (et de ${others.length} autre${others.length > 1 ? 's' : ''})` : '';
    yield {
      entry,
      range,
      message: `Le fichier de cette image${count} est ailleurs, à l’adresse « ${src.slice(0, 100)}${src.length > 100 ? '…' : ''} » : le site ne montre que les siens.`,
      fix: `Déposez-le dans ${dirname(entry.file.path)}, et écrivez ![ce que montre l’image](./image.png).`,
    };
  }
}

/** A picture is a file of the repository, named to the letter: servers tell « A » from « a ». */
export const missingPicture: Rule = {
  id: 'image-absente',
  title: 'Image absente ou mal nommée',
  explanation:
    'Une image est déposée à côté du texte (./image.png) ou dans src/content/img (/img/image.png). Majuscules et minuscules comptent.',
  severity: 'error',
  *check(content) {
    yield* fromElsewhere(content);
    for (const picture of readPictures(content)) {
      const { entry, src, range } = picture;
      if (isElsewhere(src)) continue;
      const target = fileOf(picture);
      if (target && content.files.includes(target) && isPicture(target)) continue;
      const folder =
        target?.startsWith('src/content/') && content.files.some((file) => dirname(file) === dirname(target));
      const name = basename(target ?? '');
      const twin =
        folder &&
        content.files.find((file) => isPicture(file) && dirname(file) === dirname(target!) && isSame(file, target!));
      if (twin) {
        const right = src.replace(/[^/]*$/, basename(twin));
        const written = rangeOfWords(entry, range, src);
        yield {
          entry,
          range: written ?? range,
          message: `L’image s’appelle « ${visible(basename(twin))} », et non « ${visible(name)} ».`,
          fix: `Écrivez « ${right} ».`,
          ...(written && { replacement: right }),
        };
        continue;
      }
      const siblings = content.namesIn(dirname(target ?? '')).filter(isPicture);
      if (siblings.includes(name)) continue;
      const nearest = closestOf(name, siblings);
      const put = `Déposez-la dans ${folder ? dirname(target!) : dirname(entry.file.path)}${folder ? '' : ' et écrivez « ./image.png »'}`;
      yield {
        entry,
        range,
        ...(/\.svg$/i.test(src)
          ? {
              message: `« ${src} » est une image SVG, qui peut contenir du code : le site n’en montre pas.`,
              fix: 'Exportez-la en PNG ou en WebP, deux fois plus large qu’affichée.',
            }
          : !target
            ? {
                message: `L’image « ${src} » n’est pas un fichier du site.`,
                fix: `${put} : le site n’affiche rien qui vienne d’ailleurs.`,
              }
            : {
                message: `L’image « ${decode(src)} » manque.`,
                fix: nearest ? `Écrivez « ${src.replace(/[^/]*$/, nearest)} ».` : `${put}.`,
              }),
      };
    }
  },
};

/** A picture of the text says what it shows. */
export const pictureText = entryRule(
  {
    id: 'image-sans-texte',
    title: 'Image sans texte de remplacement',
    explanation: 'Qui ne voit pas l’image lit ce qu’elle montre : ![Courbe des inscriptions, en hausse](./courbe.png).',
  },
  function* (entry) {
    for (const node of nodesOf(entry, 'image', 'imageReference')) {
      if (node.alt?.trim() || ('url' in node && isElsewhere(node.url))) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: 'L’image n’a pas de texte de remplacement.',
        fix: 'Dites entre les crochets ce que montre l’image.',
      };
    }
  },
);

/** A picture that nothing shows stays for ever in the repository, and may be one that an author believes is shown. */
export const unusedPicture: Rule = {
  id: 'image-inutile',
  title: 'Image que rien ne montre',
  explanation:
    'Une image déposée à côté d’un texte y est montrée : ![ce qu’elle montre](./image.png). Sinon, elle se retire.',
  severity: 'warning',
  *check(content) {
    const shown = placesOfPictures(content);
    for (const path of content.files) {
      // A name that is wrong is told first: no text may have it.
      if (!isPictureName(basename(path)) || shown.has(path)) continue;
      const name = new RegExp(`(?<![\\w-])${RegExp.escape(basename(path))}`, 'i');
      if (content.entries.some(({ text }) => name.test(text))) continue;
      yield {
        entry: readEntry({ schema: pageSchema }, path, ''),
        message: 'Aucun texte ne montre cette image.',
        fix: `Écrivez ![ce qu’elle montre](./${basename(path)}) dans le texte, ou supprimez-la.`,
      };
    }
  },
};
