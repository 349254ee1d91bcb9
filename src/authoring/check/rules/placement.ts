import { basename, parse } from 'node:path';
import { collectionDefinitions, collectionNames } from '../../../schemas/collections.ts';
import { isPicture, isPictureName } from '../../../schemas/pictures.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { isHidden, publishedPath } from '../content.ts';
import { fileEntry } from '../entry.ts';
import type { Rule, Words } from '../rule.ts';

const licence = 'src/content/LICENSE';

/** A file of src/content that nothing would read. */
export const placement: Rule = {
  id: 'rangement',
  title: 'Fichier mal rangé ou mal nommé',
  explanation:
    'Chaque dossier de src/content lit certains fichiers : des textes « .md » ou « .mdx », des données « .yaml ». Un autre fichier serait ignoré en silence. Le nom d’une image n’a ni espace, ni accent ; une image n’est pas un SVG, qui peut contenir du code.',
  *check({ files, strays, entries }) {
    for (const path of strays) {
      const message = 'Ce n’est pas un fichier, mais un lien ou un objet du système : le site n’en suit aucun.';
      yield { entry: fileEntry(path), message, fix: 'Remplacez-le par le fichier lui-même.' };
    }
    const read = new Set([licence, publishedPath, ...entries.map(({ file }) => file.path)]);
    for (const path of files) {
      const fault = read.has(path) ? undefined : faultOf(path);
      if (fault) yield { entry: fileEntry(path), ...fault };
    }
  },
};

/** What is wrong with a file that is not an entry; nothing for a picture with a right name. */
function faultOf(path: string): Words | undefined {
  if (isHidden(path)) {
    const message = 'Un nom qui commence par un point cache le fichier, ou son dossier : le site ne le lirait pas.';
    return { message, fix: 'Renommez-le sans ce point, ou retirez-le.' };
  }
  if (isPictureName(basename(path))) return undefined;
  const { name, ext } = parse(path);
  if (isPicture(path)) {
    const message = 'Le nom de cette image contient une espace, un accent ou un signe.';
    const right = `${asSlug(name) || 'image'}${ext.toLowerCase()}`;
    return { message, fix: `Renommez-la « ${right} », ici et dans les textes qui la nomment.` };
  }
  const collection = collectionNames.find((name) => path.startsWith(`src/content/${name}/`));
  if (!collection) {
    const fix = `Déplacez-le dans l’un d’eux : ${collectionNames.join(', ')}, ou img pour une image.`;
    return { message: 'Ce fichier n’est dans aucun des dossiers du site.', fix };
  }
  const [first] = collectionDefinitions[collection].extensions;
  const message = `Le dossier ${collection} ne lit pas ce fichier.`;
  if (/^\.(?:md|mdx|markdown|mkd|ya?ml|txt|)$/i.test(ext)) return { message, fix: `Nommez-le « ${name}.${first} ».` };
  return { message, fix: others.find(([ends]) => ends.test(path))![1] };
}

/** What to do with files that are neither texts nor pictures of the site, by the ends of their names. */
const others: [ends: RegExp, fix: string][] = [
  [/\.svg$/i, 'Exportez-la en PNG ou en WebP, deux fois plus large qu’affichée : un SVG peut contenir du code.'],
  [/\.(?:hei[cf]|tiff?|bmp|jfif|raw|psd)$/i, 'Ouvrez l’image et exportez-la en JPEG, sous un nom en minuscules.'],
  [/\.(?:docx?|odt|rtf|pages)$/i, 'Copiez son texte dans un fichier « .md », puis retirez celui-ci.'],
  [/(?:\.(?:orig|bak|rej|tmp|old|swp)|~)$/i, 'Supprimez-le : un logiciel l’a laissé à côté du vôtre.'],
  [/$/, 'Déposez-le là où il peut rester, écrivez un lien vers cette adresse, puis retirez-le d’ici.'],
];
