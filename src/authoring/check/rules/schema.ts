import { shapeAt } from '../../../schemas/walk.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { meantBy, repairOfValue } from '../header-repair.ts';
import { rangeOfKey, rangeOfValue, type Entry } from '../entry.ts';
import { adviceFor, closestOf } from '../nearest.ts';
import type { Span } from '../parse.ts';
import type { Finding } from '../rule.ts';
import { isMissing, keyName, schemaRule, valueAt, wordsOf, type Issue } from './schema-rule.ts';

/** The missing key for which an unknown one stands: by its name, else as the only one that takes such a value. */
function intendedKey(entry: Entry, path: readonly PropertyKey[], key: string): string | undefined {
  const shape = shapeAt(entry.schema, path);
  const value = valueAt(entry.header!.data, [...path, key]);
  const missing = Object.keys(shape).filter((name) =>
    entry.issues.some((issue) => isMissing(entry, issue, [...path, name])),
  );
  const takers = missing.filter((name) => {
    const takes = (any: unknown) =>
      shape[name]!.safeParse(any).success || meantBy(shape[name]!, String(any)) !== undefined;
    return takes(value) && !takes('un texte');
  });
  return closestOf(key, missing) ?? (takers.length === 1 ? takers[0] : undefined);
}

/** What stays of a key without its case, its accents, its plural and spaces that no one sees. */
const stemOf = (key: string) => asSlug(key).replace(/s$/, '');

export const unknownKey = schemaRule({
  kind: 'unknown-key',
  id: 'cle-inconnue',
  title: 'Clé inconnue',
  explanation:
    'Chaque dossier a ses clés, et n’en accepte pas d’autre : une faute de frappe ne se perd pas en silence.',
  describe(entry, issue) {
    const known = Object.keys(shapeAt(entry.schema, issue.path));
    return (issue as Issue & { keys: string[] }).keys.map((key) => {
      const nearest = intendedKey(entry, issue.path, key) ?? closestOf(key, known);
      const isFree = nearest && valueAt(entry.header!.data, [...issue.path, nearest]) === undefined;
      return {
        ...(isFree && stemOf(nearest) === stemOf(key) && { replacement: nearest }),
        range: rangeOfKey(entry, issue.path, key),
        message: `La clé « ${key} » n’existe pas ici.`,
        fix: nearest ? `Écrivez « ${nearest} ».` : `Retirez-la, ou choisissez parmi : ${known.join(', ')}.`,
      };
    });
  },
});

export const missingKey = schemaRule({
  kind: 'missing-key',
  id: 'cle-manquante',
  title: 'Clé obligatoire absente, ou clé vide',
  explanation:
    'Un titre, une date et un résumé, par exemple, sont nécessaires pour afficher un article dans une liste.',
  describe(entry, { path }) {
    const [parent, name] = [path.slice(0, -1), String(path.at(-1))];
    const unknown = entry.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.join() === parent.join() ? issue.keys : [],
    );
    if (unknown.some((key) => intendedKey(entry, parent, key) === name)) return [];
    const range =
      rangeOfKey(entry, parent, name) ?? rangeOfValue(entry, typeof path.at(-1) === 'number' ? path : parent);
    if (valueAt(entry.header!.data, path) === undefined) {
      const fix = `Ajoutez une ligne « ${name}: … ».`;
      return [{ range, message: `La clé ${keyName(path)} est obligatoire.`, fix }];
    }
    const isOptional = shapeAt(entry.schema, parent)[name]?.safeParse(undefined).success;
    const fix = `Écrivez sa valeur après le deux-points${isOptional ? ', ou retirez la ligne' : ''}.`;
    return [{ range, message: `La clé ${keyName(path)} est vide.`, fix, ...(isOptional && removalOf(entry, range)) }];
  },
});

/** How to take away a key that is alone on its line. */
function removalOf({ text }: Entry, range: Span | undefined): Pick<Finding, 'range' | 'replacement'> {
  const start = text.lastIndexOf('\n', range?.start) + 1;
  const [line] = /^[ ]*[\w-]+:[ ]*\r?\n/.exec(text.slice(start)) ?? [];
  return line ? { range: { start, end: start + line.length }, replacement: '' } : {};
}

export const badDate = schemaRule({
  kind: 'date',
  id: 'date',
  title: 'Date impossible ou mal écrite',
  explanation:
    'Une date s’écrit année-mois-jour, par exemple 2023-03-14, avec l’heure de Paris si besoin : 2023-03-14T14:00.',
  describe(entry, { path }, value) {
    const example = /\d\s*[h:]/i.test(String(value)) ? '2023-03-14T14:00' : '2023-03-14';
    const fix = `Écrivez l’année, le mois et le jour d’un jour qui existe, par exemple ${example}.`;
    return [{ message: `La date « ${String(value)} » n’est pas valable.`, fix, ...repairOfValue(entry, path) }];
  },
});

export const unknownValue = schemaRule({
  kind: 'unknown-value',
  id: 'valeur-inconnue',
  title: 'Valeur hors de la liste',
  explanation: 'Certaines clés (kind, status, themes, evidence …) ne prennent que les valeurs d’une liste fermée.',
  describe(entry, issue, value) {
    const allowed = (issue as Issue & { values: unknown[] }).values.map(String);
    const message = `La valeur « ${String(value)} » n’est pas permise pour ${keyName(issue.path)}.`;
    const fix = adviceFor(String(value), allowed, `Choisissez parmi : ${allowed.join(', ')}.`);
    return [{ message, fix, ...repairOfValue(entry, issue.path) }];
  },
});

export const badValue = schemaRule({
  kind: 'value',
  id: 'valeur',
  title: 'Valeur d’une mauvaise forme',
  explanation: 'Un titre est un texte court, une liste s’écrit avec des tirets, une adresse commence par https://.',
  describe(entry, issue) {
    const { message, fix = fixOf(issue) } = wordsOf(issue);
    return [{ message: `La clé ${keyName(issue.path)} ${message}.`, fix, ...repairOfValue(entry, issue.path) }];
  },
});

const fixOf = ({ message, path }: Issue) => {
  const [, expected] = /^attend (.+)/.exec(message) ?? [];
  return expected ? `Écrivez ${expected}.` : `Corrigez la valeur de ${keyName(path).replace(/,$/, '')}.`;
};
