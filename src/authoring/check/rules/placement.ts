import { basename, dirname, parse } from 'node:path';
import { requiredPages } from '../../../catalogue/pages.ts';
import { collectionDefinitions, collectionNames } from '../../../schemas/collections.ts';
import { clashFinder, isPortable } from '../../../output-names.ts';
import { isPicture, isPictureName } from '../../../schemas/pictures.ts';
import { asName } from '../../entry-files/file-name.ts';
import { documentPaths, idsOf, isHidden, publishedPath } from '../content.ts';
import { fileEntry } from '../entry.ts';
import type { Rule, Words } from '../rule.ts';

const licence = 'src/content/LICENSE';

/** What the site cannot do without, and files of src/content that nothing would read, or whose name a build, or an archive of the site, cannot write. */
export const placement: Rule = {
  id: 'rangement',
  *check(content) {
    const { files, strays, entries } = content;
    const pages = idsOf(content, 'pages');
    const absent = requiredPages.filter((id) => !pages.includes(id)).map((id) => `src/content/pages/${id}.md`);
    for (const path of [...absent, ...documentPaths.filter((path) => !files.includes(path))]) {
      yield { entry: fileEntry(path), message: 'Ce fichier manque.', fix: 'Rétablissez-le : le site en a besoin.' };
    }
    for (const path of strays) {
      const message = 'Ce n’est pas un fichier, mais un lien ou un objet du système : le site n’en suit aucun.';
      yield { entry: fileEntry(path), message, fix: 'Remplacez-le par le fichier lui-même.' };
    }
    const read = new Set([licence, publishedPath, ...entries.map(({ file }) => file.path)]);
    const findClash = clashFinder();
    for (const path of files) {
      const clash = findClash(path);
      const message = `Windows et Mac prennent ce fichier pour « ${clash?.known} » : l’un effacerait l’autre.`;
      const fault = clash
        ? { message, fix: 'Renommez l’un des deux, en minuscules.' }
        : (faultOfFolder(path) ?? (read.has(path) ? undefined : faultOfFile(path)));
      if (fault) yield { entry: fileEntry(path), ...fault };
    }
  },
};

const wrongName = 'contient une espace, un accent ou un signe, compte plus de 100 signes, ou est refusé par Windows';

function faultOfFolder(path: string): Words | undefined {
  const folders = isHidden(path) ? [] : dirname(path).split('/').slice(3);
  const wrong = folders.find((name) => isPicture(name) || !isPortable(name) || !/^[a-z0-9][\w.-]*$/i.test(name));
  if (wrong === undefined) return undefined;
  const message = `Le nom du dossier « ${wrong} » ${wrongName}.`;
  return { message, fix: `Renommez le dossier « ${asName(wrong, 'dossier')} ».` };
}

/** What is wrong with a file that is not an entry; nothing for a picture with a right name. */
function faultOfFile(path: string): Words | undefined {
  if (isHidden(path)) {
    const message = 'Un nom qui commence par un point cache le fichier, ou son dossier : le site ne le lirait pas.';
    return { message, fix: 'Renommez-le sans ce point, ou retirez-le.' };
  }
  if (isPictureName(basename(path))) return undefined;
  const { name, ext } = parse(path);
  if (isPicture(path)) {
    const right = `${asName(name, 'image').slice(0, 50)}${ext.toLowerCase()}`;
    const message = `Le nom de cette image ${wrongName}.`;
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
  const fix = `Retirez-le d’ici : le texte d’un document se copie dans un fichier « .${first} », une image s’exporte en PNG ou en JPEG, et le reste va en lien.`;
  return { message, fix };
}
