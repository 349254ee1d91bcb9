import { keysAt } from '../../../schemas/walk.ts';
import { rangeOfKey, rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import { keyName, schemaRule, type Issue } from './schema-rule.ts';

export const unknownKey = schemaRule(
  'unknown-key',
  {
    id: 'cle-inconnue',
    title: 'Clé inconnue',
    explanation:
      'Chaque dossier a ses clés, et n’en accepte pas d’autre : une faute de frappe ne se perd pas en silence.',
  },
  (entry, issue) => {
    const known = keysAt(entry.schema, issue.path);
    return (issue as Issue & { keys: string[] }).keys.map((key) => {
      const nearest = closestOf(key, known);
      return {
        entry,
        range: rangeOfKey(entry, issue.path, key),
        wrong: `La clé « ${key} » n’existe pas ici.`,
        mend: nearest ? `Écrivez « ${nearest} ».` : `Retirez-la, ou choisissez parmi : ${known.join(', ')}.`,
      };
    });
  },
);

export const missingKey = schemaRule(
  'missing-key',
  {
    id: 'cle-manquante',
    title: 'Clé obligatoire absente',
    explanation:
      'Un titre, une date et un résumé, par exemple, sont nécessaires pour afficher un article dans une liste.',
  },
  (entry, issue) => [
    {
      entry,
      range: rangeOfValue(entry, issue.path.slice(0, -1)),
      wrong: `La clé ${keyName(issue.path)} est obligatoire.`,
      mend: `Ajoutez une ligne « ${String(issue.path.at(-1))}: … ».`,
    },
  ],
);

const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export const badDate = schemaRule(
  'date',
  {
    id: 'date',
    title: 'Date impossible ou mal écrite',
    explanation:
      'Une date s’écrit année-mois-jour, par exemple 2023-03-14, avec l’heure de Paris si besoin : 2023-03-14T14:00.',
  },
  (entry, issue, value) => {
    const [, day = '', month = '', year = ''] = french.exec(String(value)) ?? [];
    const iso = year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const range = rangeOfValue(entry, issue.path);
    const wrong = `La date « ${String(value)} » n’est pas valable.`;
    return [
      iso && isRealDay(iso)
        ? { entry, range, wrong, mend: `Écrivez ${iso}.`, replacement: iso }
        : {
            entry,
            range,
            wrong,
            mend: 'Écrivez l’année, le mois et le jour d’un jour qui existe, par exemple 2023-03-14.',
          },
    ];
  },
);

const isRealDay = (iso: string) => {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
};

export const unknownValue = schemaRule(
  'unknown-value',
  {
    id: 'valeur-inconnue',
    title: 'Valeur hors de la liste',
    explanation: 'Certaines clés (kind, status, themes, evidence …) ne prennent que les valeurs d’une liste fermée.',
  },
  (entry, issue, value) => {
    const allowed = (issue as Issue & { values: unknown[] }).values.map(String);
    const nearest = closestOf(String(value), allowed);
    return [
      {
        entry,
        range: rangeOfValue(entry, issue.path),
        wrong: `La valeur « ${String(value)} » n’est pas permise pour ${keyName(issue.path)}.`,
        mend: nearest ? `Écrivez « ${nearest} ».` : `Choisissez parmi : ${allowed.join(', ')}.`,
      },
    ];
  },
);

export const badValue = schemaRule(
  'value',
  {
    id: 'valeur',
    title: 'Valeur d’une mauvaise forme',
    explanation: 'Un titre est un texte court, une liste s’écrit avec des tirets, une adresse commence par https://.',
  },
  (entry, issue) => [
    {
      entry,
      range: rangeOfValue(entry, issue.path),
      wrong: `La clé ${keyName(issue.path)} ${issue.message.split(' : ')[0] ?? ''}.`,
      mend: mendOf(issue),
    },
  ],
);

const mendOf = ({ message, path }: Issue) => {
  const [, ...rest] = message.split(' : ');
  if (rest.length > 0) return `${rest.join(' : ').replace(/^./, (letter) => letter.toUpperCase())}.`;
  return `Corrigez la valeur de « ${String(path.at(-1))} ».`;
};
