import { slug } from '../../../schemas/fields.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { isListAddress } from '../../../routes.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import { renaming } from '../rename.ts';
import { entryRule, type Rule } from '../rule.ts';

const rangeOfId = (entry: Entry) =>
  typeof entry.header?.data.slug === 'string' ? rangeOfValue(entry, ['slug']) : undefined;

const where = (entry: Entry) =>
  rangeOfId(entry)
    ? 'la valeur de « slug »'
    : entry.file.stem === 'index' && entry.id !== 'index'
      ? 'le nom du dossier'
      : 'le nom du fichier';

/** Two entries of a collection cannot have one address, whatever their extensions. */
export const uniqueAddress: Rule = {
  id: 'adresse-prise',
  title: 'Adresse déjà prise',
  explanation:
    'L’adresse d’une page vient de « slug », sinon du nom du fichier, ou du dossier d’un fichier « index ». Deux fichiers ne peuvent pas avoir la même.',
  severity: 'error',
  *check({ entries }) {
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      if (!entry.collection) continue;
      const address = `${entry.collection}/${entry.id}`;
      const other = first.get(address);
      if (other) {
        yield {
          entry,
          range: rangeOfId(entry),
          message: `L’adresse « ${entry.id} » est déjà celle de ${other.file.path}.`,
          fix: `Changez ${where(entry)}.`,
        };
      } else first.set(address, entry);
    }
  },
};

/** The end of an address that people can read; the longest path that a build may write has room for it. */
const longestAddress = 100;

/** An address has the form of one, and is not that of a list. */
export const addressForm = entryRule(
  {
    id: 'adresse-forme',
    title: 'Adresse mal formée',
    explanation:
      'Une adresse s’écrit en minuscules sans accent, avec des chiffres et des tirets : « premier-atelier », en 100 signes au plus. Certaines sont gardées pour les listes, comme « saison-2 ».',
  },
  function* (entry, { files }) {
    const { id, collection } = entry;
    if (!collection) return;
    if (rangeOfId(entry) === undefined && !slug().safeParse(id).success) {
      const proposal = asSlug(id);
      yield {
        message: `${where(entry).replace('l', 'L')} donnerait l’adresse « ${id} », qui n’est pas bien formée.`,
        ...(proposal && entry.file.stem === id
          ? renaming(entry.file.path, `${proposal}${entry.file.extname}`, files)
          : { fix: `Nommez-le « ${proposal || 'mon-texte'} ».` }),
      };
    } else if (id.length > longestAddress) {
      yield {
        range: rangeOfId(entry),
        message: `L’adresse compte ${id.length} signes, plus que les ${longestAddress} permis.`,
        fix: `Raccourcissez ${where(entry)}.`,
      };
    } else if (isListAddress(collection, id)) {
      yield {
        range: rangeOfId(entry),
        message: `L’adresse « ${id} » est gardée pour une liste.`,
        fix: `Changez ${where(entry)}.`,
      };
    }
  },
);
