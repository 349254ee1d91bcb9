import { shapeAt } from '../../../schemas/walk.ts';
import { asMeant } from '../../entry-files/as-meant.ts';
import { rangeOfKey, rangeOfValue, type Entry } from '../entry.ts';
import { adviceFor, closestOf } from '../nearest.ts';
import { isMissing, keyName, schemaRule, valueAt, wordsOf, type Issue } from './schema-rule.ts';

/** The missing key for which an unknown one stands: by its name, else as the only one that takes such a value. */
function intendedKey(entry: Entry, path: readonly PropertyKey[], key: string): string | undefined {
  const shape = shapeAt(entry.schema, path);
  const value = valueAt(entry.header!.data, [...path, key]);
  const missing = Object.keys(shape).filter((name) =>
    entry.issues.some((issue) => isMissing(entry, issue, [...path, name])),
  );
  const takers = missing.filter((name) => {
    const takes = (any: unknown) => shape[name]!.safeParse(asMeant(shape[name]!, any)).success;
    return takes(value) && !takes('un texte');
  });
  return closestOf(key, missing) ?? (takers.length === 1 ? takers[0] : undefined);
}

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
      return {
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
  title: 'Clé obligatoire absente',
  explanation:
    'Un titre, une date et un résumé, par exemple, sont nécessaires pour afficher un article dans une liste.',
  describe(entry, { path }) {
    const [parent, name] = [path.slice(0, -1), String(path.at(-1))];
    const unknown = entry.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.join() === parent.join() ? issue.keys : [],
    );
    if (unknown.some((key) => intendedKey(entry, parent, key) === name)) return [];
    const empty = rangeOfKey(entry, parent, name);
    return [
      {
        range: empty ?? rangeOfValue(entry, parent),
        message: `La clé ${keyName(path)} est ${empty ? 'vide' : 'obligatoire'}.`,
        fix: empty ? 'Écrivez sa valeur après le deux-points.' : `Ajoutez une ligne « ${name}: … ».`,
      },
    ];
  },
});

export const badDate = schemaRule({
  kind: 'date',
  id: 'date',
  title: 'Date impossible ou mal écrite',
  explanation:
    'Une date s’écrit année-mois-jour, par exemple 2023-03-14, avec l’heure de Paris si besoin : 2023-03-14T14:00.',
  describe(_entry, _issue, value) {
    const example = /\d\s*[h:]/i.test(String(value)) ? '2023-03-14T14:00' : '2023-03-14';
    const fix = `Écrivez l’année, le mois et le jour d’un jour qui existe, par exemple ${example}.`;
    return [{ message: `La date « ${String(value)} » n’est pas valable.`, fix }];
  },
});

export const unknownValue = schemaRule({
  kind: 'unknown-value',
  id: 'valeur-inconnue',
  title: 'Valeur hors de la liste',
  explanation: 'Certaines clés (kind, status, themes, evidence …) ne prennent que les valeurs d’une liste fermée.',
  describe(_entry, issue, value) {
    const allowed = (issue as Issue & { values: unknown[] }).values.map(String);
    const message = `La valeur « ${String(value)} » n’est pas permise pour ${keyName(issue.path)}.`;
    return [{ message, fix: adviceFor(String(value), allowed, `Choisissez parmi : ${allowed.join(', ')}.`) }];
  },
});

export const badValue = schemaRule({
  kind: 'value',
  id: 'valeur',
  title: 'Valeur d’une mauvaise forme',
  explanation: 'Un titre est un texte court, une liste s’écrit avec des tirets, une adresse commence par https://.',
  describe(_entry, issue) {
    const { message, fix = fixOf(issue) } = wordsOf(issue);
    return [{ message: `La clé ${keyName(issue.path)} ${message}.`, fix }];
  },
});

const fixOf = ({ message, path }: Issue) => {
  const [, expected] = /^attend (.+)/.exec(message) ?? [];
  return expected ? `Écrivez ${expected}.` : `Corrigez la valeur de ${keyName(path).replace(/,$/, '')}.`;
};
