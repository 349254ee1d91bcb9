import { z } from 'zod';
import { isPlainHttps } from './https.ts';
import { pictureEnds } from './pictures.ts';
import { typeset } from './typography.ts';

/**
 * Which collection an identifier points to. Every relation of the content is declared through this registry, so that
 * one walk over a schema finds them all (see `referencesIn` in ./walk.ts).
 */
export const references = z.registry<{ collection: ReferencedCollection }>();

export type ReferencedCollection = 'projets' | 'ateliers' | 'saisons' | 'administrations';

/** A text on one line: YAML may write it on several, which calendars and tables would take for more than a text. */
const onOneLine = (value: string) => value.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ');

/** A non-empty line of French text of at most `max` characters as it is typed, which typography then puts right. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'est vide : écrivez un texte')
    .max(max, `dépasse ${max} caractères`)
    .overwrite((value) => typeset(onOneLine(value)));

/** A text of the form of `pattern`, `message` saying so; a form shows the example too. */
export const matching = (pattern: RegExp, message: string, example: string) =>
  z
    .string()
    .min(1, { error: `est vide : écrivez par exemple « ${example} »`, abort: true })
    .regex(pattern, message)
    .meta({ examples: [example] });

/** An identifier as it appears in an address: lower case, digits, hyphens. */
export const slug = () =>
  matching(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'n’a pas la bonne forme : minuscules sans accent, chiffres et tirets seulement, par exemple « premier-atelier »',
    'premier-atelier',
  );

/** One of the identifiers of a closed list of ./vocabulary.ts, with its labels for editors and forms. */
export const oneOf = <Id extends string>(list: Readonly<Record<Id, string>>) =>
  z.enum(Object.keys(list) as [Id, ...Id[]]).meta({ enumDescriptions: Object.values(list) });

/** An identifier of an entry of another collection. */
export const reference = (collection: Exclude<ReferencedCollection, 'saisons'>) =>
  slug().register(references, { collection });

/** The number of a season. */
export const seasonNumber = () =>
  z.int().positive('doit être un numéro de saison : 1, 2, 3 …').register(references, { collection: 'saisons' });

/** A list without repetition. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((items) => new Set(items.map((value) => JSON.stringify(value))).size === items.length, {
    error: 'contient deux fois la même valeur',
  });

/** A list of items with an identifier, each of its own. */
export const listById = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'contient deux fois le même « id »',
  });

/** The message of a value of a wrong form; a missing one keeps the message of ./messages.ts. */
export const unlessMissing = (message: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? undefined : message;

/** An https address. */
export const url = () =>
  z
    .url({
      protocol: /^https$/,
      error: unlessMissing('doit être une adresse complète qui commence par « https:// »'),
      abort: true,
    })
    .refine(isPlainHttps, 'doit être « https:// » puis le nom du site, sans « @ » : corrigez l’adresse')
    .meta({ examples: ['https://www.exemple.fr/'] });

/** The path of a picture of the repository: beside the text, or in the shared folder. */
export const imagePath = () =>
  matching(
    new RegExp(`^(?:/img/|\\./)[^/\\s][^\\s]*\\.(?:${pictureEnds.join('|')})$`),
    'n’est pas le chemin d’une image : écrivez « ./image.png » (à côté du texte) ou « /img/image.png » (dans src/content/img), sans espace dans le nom',
    './image.png',
  );

const dateText = () => z.string().min(1, { error: 'est vide : donnez une date', abort: true });

const isoDay = z.iso.date();
const isoMinute = z.iso.datetime({ local: true, offset: true });

/** What reads dates refuses a time finer than a billionth of a second, and a year that an offset moves out of four digits. */
const isUsual = (value: string) => /^(?:1\d|20)\d\d/.test(value) && !/\.\d{10}/.test(value);

const isDay = (value: string) =>
  isUsual(value) && (isoDay.safeParse(value).success || isoMinute.safeParse(value).success);
const isMonthOrYear = (value: string) => isUsual(value) && /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value);

const notADay =
  'n’est pas une date valable : écrivez l’année, le mois et le jour d’un jour qui existe, par exemple 2023-03-14';
const notADate = 'n’est pas une date valable : écrivez par exemple 2023-03-14, 2023-03-14T14:00, 2023-03 ou 2023';

const yearAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/**
 * A day, with or without a time, in Paris time unless an offset says otherwise:
 * `2023-03-14`, `2023-03-14T13:00`, `2023-03-14T13:00:00+01:00`. A day that does not exist is refused.
 */
export const day = () =>
  dateText()
    .refine(isDay, { error: notADay })
    .meta({ format: 'local-date', examples: ['2023-03-14'] });

/** A day as in `day`, or a month (`2022-11`), or a year (`2023`) when nothing more precise is known. */
export const dayMonthOrYear = () =>
  z.preprocess(
    yearAsText,
    dateText()
      .refine((value) => isDay(value) || isMonthOrYear(value), { error: notADate })
      .meta({ format: 'partial-date', examples: ['2023-03-14'] }),
  );

/** Where a fact comes from. */
export const source = () =>
  z.strictObject({
    title: text(240).describe('Titre de la source. Ajoutez son éditeur.'),
    url: url().optional().describe('Adresse de la source, si elle est publique.'),
    date: dayMonthOrYear().optional().describe('Date de publication de la source.'),
  });

export const sources = () =>
  list(source()).default([]).describe('Sources. D’où viennent les faits, une pour chaque fait daté.');
