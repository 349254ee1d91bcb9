import { basename, dirname, relative } from 'node:path/posix';
import { requiredPages } from '../../../catalogue/pages.ts';
import { isPicture } from '../../../schemas/pictures.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { documentPaths, idsOf, isHidden } from '../content.ts';
import { fileEntry } from '../entry.ts';
import type { Rule } from '../rule.ts';

/** The site shows some texts and data, or leads to them, whatever the rest of the content. */
export const requiredFile: Rule = {
  id: 'fichier-fixe',
  title: 'Page ou fichier fixe absent',
  explanation: `Le site ne va pas sans ces pages, dont le menu, le pied de page ou une liste montrent le texte : ${requiredPages.join(', ')}. Il lit aussi redirections.yaml, mentions.yaml et reponses.yaml.`,
  *check(content) {
    const known = idsOf(content, 'pages');
    const missing = [
      ...requiredPages.filter((id) => !known.includes(id)).map((id) => `src/content/pages/${id}.md`),
      ...documentPaths.filter((path) => !content.files.includes(path)),
    ];
    for (const path of missing) {
      yield { entry: fileEntry(path), message: 'Ce fichier manque.', fix: 'Rétablissez-le : le site en a besoin.' };
    }
  },
};

const isFolderName = (name: string) => /^[a-z0-9][\w.-]*$/i.test(name) && !isPicture(name);

/** A build adds what tells pictures apart to their names. */
const longestName = 100;

/** Folders and pictures whose names a build, or an archive of the site, cannot write. */
export const fileName: Rule = {
  id: 'nom-de-fichier',
  title: 'Nom de dossier ou d’image que le site ne peut pas écrire',
  explanation: `Un dossier se nomme en lettres sans accent, chiffres, points et tirets, et ne finit pas comme une image. Le nom d’une image compte au plus ${longestName} signes.`,
  *check(content) {
    const told = new Set<string>();
    for (const path of content.files.filter((file) => !isHidden(file))) {
      const entry = fileEntry(path);
      const folder = relative('src/content', dirname(path))
        .split('/')
        .slice(1)
        .find((name) => !isFolderName(name));
      if (folder !== undefined && !told.has(folder)) {
        told.add(folder);
        const message = `Le nom du dossier « ${folder} » contient un signe qui n’a pas sa place dans un nom, ou finit comme une image.`;
        yield { entry, message, fix: `Renommez le dossier « ${asSlug(folder) || 'mon-dossier'} ».` };
      }
      const { length } = basename(path);
      if (!isPicture(path) || length <= longestName) continue;
      const message = `Le nom de cette image compte ${length} signes, plus que les ${longestName} permis.`;
      yield { entry, message, fix: 'Donnez-lui un nom plus court, ici et dans le texte.' };
    }
  },
};
