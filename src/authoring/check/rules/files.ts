import { basename, dirname } from 'node:path/posix';
import { requiredPages } from '../../../catalogue/pages.ts';
import { pageSchema } from '../../../schemas/page.ts';
import { isPicture } from '../../../schemas/pictures.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { idsOf, isHidden } from '../content.ts';
import { readEntry } from '../entry.ts';
import type { Rule } from '../rule.ts';

const entryOf = (path: string) => readEntry({ schema: pageSchema }, path, '');

/** The site shows some texts, or leads to them, whatever the rest of the content. */
export const requiredPage: Rule = {
  id: 'page-fixe',
  title: 'Page fixe absente',
  explanation: `Le site ne va pas sans ces pages, dont le menu, le pied de page ou une liste montrent le texte : ${requiredPages.join(', ')}.`,
  severity: 'error',
  *check(content) {
    const known = idsOf(content, 'pages');
    for (const id of requiredPages) {
      if (known.includes(id)) continue;
      const entry = entryOf(`src/content/pages/${id}.md`);
      yield { entry, message: 'Cette page manque.', fix: 'Rétablissez-la : le site en a besoin.' };
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
  severity: 'error',
  *check({ files }) {
    const told = new Set<string>();
    for (const path of files.filter((file) => !isHidden(file))) {
      const folders = dirname(path).split('/').slice(3);
      const message = folders.find((name) => !isFolderName(name));
      if (message !== undefined && !told.has(message)) {
        told.add(message);
        yield {
          entry: entryOf(path),
          message: `Le nom du dossier « ${message} » contient un signe qui n’a pas sa place dans un nom, ou finit comme une image.`,
          fix: `Renommez le dossier « ${asSlug(message) || 'mon-dossier'} ».`,
        };
      }
      const name = basename(path);
      if (isPicture(name) && name.length > longestName) {
        yield {
          entry: entryOf(path),
          message: `Le nom de cette image compte ${name.length} signes, plus que les ${longestName} permis.`,
          fix: 'Donnez-lui un nom plus court, ici et dans le texte.',
        };
      }
    }
  },
};
