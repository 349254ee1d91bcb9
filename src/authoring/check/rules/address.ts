import { slug } from '../../../schemas/fields.ts';
import { asName } from '../../entry-files/file-name.ts';
import { isKept } from '../../../routes.ts';
import type { Content } from '../content.ts';
import { once } from '../../../once.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import { entryRule } from '../rule.ts';

const fix = 'Changez « slug », le nom du fichier, ou le nom du dossier d’un fichier « index ».';

const addressOf = ({ collection, id }: Entry) => `${collection}/${id}`;

const byAddress = once(({ entries }: Content) => Map.groupBy(entries, addressOf));

/** The end of an address that people can read; the longest path that a build may write has room for it. */
const longestAddress = 100;

/** An address has the form of one, and is not that of a list, nor of another entry, whatever their extensions. */
export const address = entryRule({
  id: 'adresse',
  *check(entry, content) {
    const { id, collection, file, header } = entry;
    if (!collection) return;
    const range = typeof header?.data.slug === 'string' ? rangeOfValue(entry, ['slug']) : undefined;
    const [first = entry] = byAddress(content).get(addressOf(entry)) ?? [];
    if (first !== entry) {
      const message = `L’adresse « ${id} » est déjà celle de ${first.file.path}.`;
      yield { range, message, fix };
    }
    const number = collection === 'saisons' && header?.data.number;
    if (!range && !slug().safeParse(id).success) {
      const isTaken = (name: string) => isKept(collection, name) || byAddress(content).has(`${collection}/${name}`);
      const right = asName(id, 'texte', isTaken);
      const message = `Son nom donnerait l’adresse « ${id} », qui n’est pas bien formée.`;
      yield { message, fix: `Nommez-le « ${file.stem === id ? right + file.extname : right} ».` };
    } else if (id.length > longestAddress || isKept(collection, id)) {
      const message = `L’adresse « ${id} » est trop longue, gardée pour une liste, ou refusée par Windows.`;
      yield { range, message, fix };
    } else if (typeof number === 'number' && id !== String(number)) {
      const message = `Le fichier de la saison ${number} ne porte pas son numéro.`;
      yield { range: rangeOfValue(entry, ['number']), message, fix: `Nommez-le ${number}.yaml.` };
    }
  },
});
