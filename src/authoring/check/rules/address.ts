import { slug } from '../../../schemas/fields.ts';
import { asName } from '../../entry-files/file-name.ts';
import { isKept } from '../../../routes.ts';
import type { Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import { entryRule } from '../rule.ts';

/** Where the address of an entry is written in it, and what to change; the former is nothing when it comes from its path. */
function sourceOf(entry: Entry) {
  if (typeof entry.header?.data.slug === 'string')
    return { range: rangeOfValue(entry, ['slug']), name: 'la valeur de « slug »' };
  const isFolder = entry.file.stem === 'index' && entry.id !== 'index';
  return { range: undefined, name: isFolder ? 'le nom du dossier' : 'le nom du fichier' };
}

const addressOf = ({ collection, id }: Entry) => `${collection}/${id}`;

const byAddress = once(({ entries }: Content) => Map.groupBy(entries, addressOf));

/** The end of an address that people can read; the longest path that a build may write has room for it. */
const longestAddress = 100;

/** An address has the form of one, and is not that of a list, nor of another entry, whatever their extensions. */
export const address = entryRule({
  id: 'adresse',
  title: 'Adresse mal formée, ou déjà prise',
  explanation:
    'L’adresse d’une page vient de « slug », sinon du nom du fichier, ou du dossier d’un fichier « index ». Deux fichiers ne peuvent pas avoir la même. Une adresse s’écrit en minuscules sans accent, avec des chiffres et des tirets : « premier-atelier », en 100 signes au plus. Certaines sont gardées pour les listes, comme « saison-2 », ou refusées par Windows, comme « aux » et « con ». Le fichier d’une saison porte son numéro : 2.yaml.',
  *check(entry, content) {
    const { id, collection, file, header } = entry;
    if (!collection) return;
    const { range, name } = sourceOf(entry);
    const [first = entry] = byAddress(content).get(addressOf(entry)) ?? [];
    if (first !== entry) {
      const message = `L’adresse « ${id} » est déjà celle de ${first.file.path}.`;
      yield { range, message, fix: `Changez ${name}.` };
    }
    const number = collection === 'saisons' && header?.data.number;
    if (!range && !slug().safeParse(id).success) {
      const right = asName(id, 'texte');
      const message = `${name.replace('l', 'L')} donnerait l’adresse « ${id} », qui n’est pas bien formée.`;
      yield { message, fix: `Nommez-le « ${file.stem === id ? right + file.extname : right} ».` };
    } else if (id.length > longestAddress) {
      const message = `L’adresse compte ${id.length} signes, plus que les ${longestAddress} permis.`;
      yield { range, message, fix: `Raccourcissez ${name}.` };
    } else if (isKept(collection, id)) {
      yield {
        range,
        message: `L’adresse « ${id} » est gardée pour une liste, ou refusée par Windows.`,
        fix: `Changez ${name}.`,
      };
    } else if (typeof number === 'number' && id !== String(number)) {
      const message = `Le fichier de la saison ${number} ne porte pas son numéro.`;
      yield { range: rangeOfValue(entry, ['number']), message, fix: `Nommez-le ${number}.yaml.` };
    }
  },
});
