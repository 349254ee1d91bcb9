import { slug } from '../../../schemas/fields.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { isListAddress } from '../../../routes.ts';
import type { Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import { entryRule } from '../rule.ts';

/** Where the address of an entry is written in it; nothing when it comes from its path. */
const rangeOfId = (entry: Entry) =>
  typeof entry.header?.data.slug === 'string' ? rangeOfValue(entry, ['slug']) : undefined;

function where(entry: Entry): string {
  if (rangeOfId(entry)) return 'la valeur de « slug »';
  return entry.file.stem === 'index' && entry.id !== 'index' ? 'le nom du dossier' : 'le nom du fichier';
}

const addressOf = ({ collection, id }: Entry) => `${collection}/${id}`;

const byAddress = once(({ entries }: Content) => Map.groupBy(entries, addressOf));

/** Two entries of a collection cannot have one address, whatever their extensions. */
export const uniqueAddress = entryRule({
  id: 'adresse-prise',
  title: 'Adresse déjà prise',
  explanation:
    'L’adresse d’une page vient de « slug », sinon du nom du fichier, ou du dossier d’un fichier « index ». Deux fichiers ne peuvent pas avoir la même.',
  *check(entry, content) {
    const [first] = byAddress(content).get(addressOf(entry)) ?? [];
    if (!entry.collection || !first || first === entry) return;
    yield {
      range: rangeOfId(entry),
      message: `L’adresse « ${entry.id} » est déjà celle de ${first.file.path}.`,
      fix: `Changez ${where(entry)}.`,
    };
  },
});

/** The end of an address that people can read; the longest path that a build may write has room for it. */
const longestAddress = 100;

/** An address has the form of one, and is not that of a list. */
export const addressForm = entryRule({
  id: 'adresse-forme',
  title: 'Adresse mal formée',
  explanation:
    'Une adresse s’écrit en minuscules sans accent, avec des chiffres et des tirets : « premier-atelier », en 100 signes au plus. Certaines sont gardées pour les listes, comme « saison-2 ».',
  *check(entry) {
    const { id, collection, file } = entry;
    if (!collection) return;
    const range = rangeOfId(entry);
    if (!range && !slug().safeParse(id).success) {
      const name = asSlug(id) || 'mon-texte';
      const message = `${where(entry).replace('l', 'L')} donnerait l’adresse « ${id} », qui n’est pas bien formée.`;
      yield { message, fix: `Nommez-le « ${file.stem === id ? name + file.extname : name} ».` };
    } else if (id.length > longestAddress) {
      const message = `L’adresse compte ${id.length} signes, plus que les ${longestAddress} permis.`;
      yield { range, message, fix: `Raccourcissez ${where(entry)}.` };
    } else if (isListAddress(collection, id)) {
      yield { range, message: `L’adresse « ${id} » est gardée pour une liste.`, fix: `Changez ${where(entry)}.` };
    }
  },
});
