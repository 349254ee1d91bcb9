import { basename, parse } from 'node:path';
import { collectionDefinitions, collectionNames, type CollectionName } from '../../../schemas/collections.ts';
import { pageSchema } from '../../../schemas/page.ts';
import { isPicture, isPictureName } from '../../../schemas/pictures.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { documentPaths, isHidden } from '../content.ts';
import { readEntry } from '../entry.ts';
import type { Finding, Rule } from '../rule.ts';

const others = ['src/content/LICENSE'];

/** A file of src/content that nothing would read. */
export const placement: Rule = {
  id: 'rangement',
  title: 'Fichier mal rangé ou mal nommé',
  explanation:
    'Chaque dossier de src/content lit certains fichiers : des textes « .md » ou « .mdx », des données « .yaml ». Un autre fichier serait ignoré en silence. Le nom d’une image n’a ni espace, ni accent ; une image n’est pas un SVG, qui peut contenir du code.',
  severity: 'error',
  *check({ files, strays, entries }) {
    for (const path of strays) {
      yield {
        entry: strayEntry(path),
        wrong: 'Ce n’est pas un fichier, mais un lien ou un objet du système : le site n’en suit aucun.',
        mend: 'Remplacez-le par le fichier lui-même.',
      };
    }
    for (const path of documentPaths) {
      if (!files.includes(path))
        yield { entry: strayEntry(path), wrong: 'Ce fichier manque.', mend: 'Rétablissez-le : le site en a besoin.' };
    }
    const read = new Set(entries.map(({ file }) => file.path));
    for (const path of files) {
      if (read.has(path) || others.includes(path)) continue;
      if (isHidden(path)) {
        yield {
          entry: strayEntry(path),
          wrong: 'Un nom qui commence par un point cache le fichier, ou son dossier : le site ne le lirait pas.',
          mend: 'Renommez-le sans ce point, ou retirez-le.',
        };
        continue;
      }
      if (isPictureName(basename(path))) continue;
      if (isPicture(path)) {
        yield wrongName(path);
        continue;
      }
      const collection = collectionNames.find((name) => path.startsWith(`src/content/${name}/`));
      yield collection ? wrongExtension(path, collection) : wrongFolder(path);
    }
  },
};

/** The built site and its previews are served from names that are the same everywhere. */
function wrongName(path: string): Finding {
  const { name, ext } = parse(path);
  return {
    entry: strayEntry(path),
    wrong: 'Le nom de cette image contient une espace, un accent ou un signe.',
    mend: `Renommez-la « ${asSlug(name) || 'image'}${ext.toLowerCase()} », ici et dans le texte.`,
  };
}

const strayEntry = (path: string) => readEntry({ schema: pageSchema }, path, '');

function wrongExtension(path: string, collection: CollectionName): Finding {
  if (/\.svg$/i.test(path)) {
    return {
      entry: strayEntry(path),
      wrong: 'Une image SVG peut contenir du code : le site ne la prend pas.',
      mend: 'Exportez-la en PNG ou en WebP, deux fois plus large qu’affichée.',
    };
  }
  const { extensions } = collectionDefinitions[collection];
  const base = path.replace(/\.[^./]*$/, '');
  return {
    entry: strayEntry(path),
    wrong: `Le dossier ${collection} ne lit pas ce fichier.`,
    mend: `Nommez-le « ${base.slice(base.lastIndexOf('/') + 1)}.${extensions[0]} ».`,
  };
}

const wrongFolder = (path: string): Finding => ({
  entry: strayEntry(path),
  wrong: 'Ce fichier n’est dans aucun des dossiers du site.',
  mend: `Déplacez-le dans l’un d’eux : ${collectionNames.join(', ')}, ou img pour une image.`,
});
