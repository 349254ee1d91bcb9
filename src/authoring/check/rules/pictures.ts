import { basename, dirname } from 'node:path';
import { imageFile } from '../../../catalogue/image-paths.ts';
import { visible } from '../../../schemas/hidden-signs.ts';
import { isPicture, isPictureName } from '../../../schemas/pictures.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import type { Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfNode, rangeOfValue, fileEntry, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule, type Finding, type Rule } from '../rule.ts';
import { componentsOf, rangeOfAttribute } from '../tree.ts';
import { nodesOf, pictureNames, rangeOfWords } from '../tree.ts';
import { decode } from './internal-links.ts';

interface Picture {
  entry: Entry;
  src: string;
  range: Span | undefined;
}

/** The pictures that an entry names, in its header and in its text. */
function* findPictures(entry: Entry): Generator<Picture> {
  const { images: named } = entry.header?.data ?? {};
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

/** The file of a picture; none for another site, and for a `%` that encodes nothing. */
const fileOf = ({ entry, src }: Picture) => {
  try {
    return imageFile(src, entry.file.path);
  } catch {
    return undefined;
  }
};

/** The pictures that an entry names, each with its place and its file. */
const picturesOf = once((entry: Entry) =>
  [...findPictures(entry)].map((picture) => ({ ...picture, file: fileOf(picture) })),
);

/** The files of the pictures that an entry names, from the project's root, whether they exist or not. */
export const pictureFiles = (entry: Entry): string[] => picturesOf(entry).flatMap(({ file }) => file ?? []);

/** Where each file of a picture is first shown, by its path from the project's root. */
export const placesOfPictures = ({ entries }: Content) =>
  new Map(
    entries
      .flatMap(picturesOf)
      .map(({ file, entry, range }) => [file, { entry, range }] as const)
      .toReversed(),
  );

/** Whether an address leads out of the site, to which a picture does not. */
const isElsewhere = (src: string) => URL.canParse(src) || src.startsWith('//');

/** What is wrong with a picture that should be of the repository. */
function faultOf(
  { entry, src, range, file: target }: ReturnType<typeof picturesOf>[number],
  content: Content,
): Omit<Finding, 'entry'> | undefined {
  if (target && isPicture(target) && content.files.includes(target)) return undefined;
  const folder = dirname(target ?? '');
  const [name, names] = [basename(target ?? ''), content.namesIn(folder)];
  const siblings = names.filter(isPicture);
  if (siblings.includes(name)) return undefined;
  const renamed = (other: string) => src.replace(/[^/]*$/, other);
  const twin = siblings.find((sibling) => asSlug(sibling) === asSlug(name));
  if (twin) {
    const written = rangeOfWords(entry, range, src);
    const message = `L’image s’appelle « ${visible(twin)} », et non « ${visible(name)} ».`;
    const fix = `Écrivez « ${renamed(twin)} ».`;
    return { range: written ?? range, message, fix, replacement: written && renamed(twin) };
  }
  const isThere = folder.startsWith('src/content') && names.length > 0;
  const put = `Déposez-la dans ${isThere ? folder : `${dirname(entry.file.path)} et écrivez « ./image.png »`}`;
  if (!target) {
    const fix = `${put} : le site n’affiche rien qui vienne d’ailleurs.`;
    return { range, message: `L’image « ${src} » n’est pas un fichier du site.`, fix };
  }
  const fix = adviceFor(name, siblings, `${put}.`, (near) => `« ${renamed(near)} »`);
  return { range, message: `L’image « ${decode(src)} » manque.`, fix };
}

/** A picture is a file of the repository, named to the letter: servers tell « A » from « a ». */
export const missingPicture = entryRule({
  id: 'image-absente',
  title: 'Image absente ou mal nommée',
  explanation:
    'Une image est déposée à côté du texte (./image.png) ou dans src/content/img (/img/image.png). Majuscules et minuscules comptent.',
  *check(entry, content) {
    // Those of a header that its schema refuses are told by that.
    const isRead = ({ range }: Picture) => entry.value !== undefined || !range || range.end > (entry.header?.end ?? 0);
    const pictures = picturesOf(entry).filter(isRead);
    // People copy them all, with the text, from where they wrote it: they are told once.
    const [first, ...others] = pictures.filter(({ src }) => isElsewhere(src));
    if (first) {
      const count = others.length > 0 ? `, et de ${others.length} de plus,` : '';
      yield {
        range: first.range,
        message: `Le fichier de cette image${count} est ailleurs, « ${first.src.slice(0, 100)} » : le site ne montre que les siens.`,
        fix: `Déposez-le dans ${dirname(entry.file.path)}, et écrivez ![ce que montre l’image](./image.png).`,
      };
    }
    yield* pictures.flatMap((picture) => (isElsewhere(picture.src) ? [] : (faultOf(picture, content) ?? [])));
  },
});

/** A picture of the text says what it shows. */
export const pictureText = entryRule({
  id: 'image-sans-texte',
  inBrowser: true,
  title: 'Image sans texte de remplacement',
  explanation: 'Qui ne voit pas l’image lit ce qu’elle montre : ![Courbe des inscriptions, en hausse](./courbe.png).',
  *check(entry) {
    for (const node of nodesOf(entry, 'image', 'imageReference')) {
      if (node.alt?.trim() || ('url' in node && isElsewhere(node.url))) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: 'L’image n’a pas de texte de remplacement.',
        fix: 'Dites entre les crochets ce que montre l’image.',
      };
    }
  },
});

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
        entry: fileEntry(path),
        message: 'Aucun texte ne montre cette image.',
        fix: `Écrivez ![ce qu’elle montre](./${basename(path)}) dans le texte, ou supprimez-la.`,
      };
    }
  },
};
