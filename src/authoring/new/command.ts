import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { parisNow } from '../../catalogue/dates.ts';
import { collectionDefinitions, collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { deployment } from '../../site.ts';
import { idsOf, readContent } from '../check/content.ts';
import { closestOf } from '../check/nearest.ts';
import { entryFile, type Values } from '../entry-files/entry-file.ts';
import { asName, asSlug } from '../entry-files/file-name.ts';

/** What `npm run new` can write: a folder, in the singular. */
const names = collectionNames.map((collection) => collection.replace(/s$/, ''));
const usage = `Usage : npm run new ${names.join('|')} "Titre"`;

function collectionOf(kind = ''): CollectionName {
  const collection = collectionNames[names.indexOf(asSlug(kind))];
  if (collection) return collection;
  const nearest = closestOf(kind, names);
  throw new Error(nearest ? `« ${kind} » n’existe pas : écrivez « ${nearest} ».` : usage);
}

/** What is known of a new entry; its author writes the rest. */
function valuesOf(collection: CollectionName, title: string, lastSeason: number): Values {
  const today = parisNow(deployment.builtAt).slice(0, 10);
  if (collection === 'actualites') return { title, date: today };
  if (collection === 'administrations') return { name: title };
  return collection === 'saisons' ? { number: lastSeason + 1, title } : { title };
}

/** Writes the template of an entry, and tells what to do next. */
function write([kind, title = '', ...rest]: string[]): string {
  const collection = collectionOf(kind);
  if (rest.length > 0)
    throw new Error(`Mettez le titre entre guillemets : npm run new ${kind} "${[title, ...rest].join(' ')}"`);
  if (!asSlug(title)) throw new Error(`Donnez un titre : npm run new ${kind} "Mon titre"`);
  if (!existsSync('src/content')) throw new Error('Le dossier src/content est introuvable ici.');
  const content = readContent('.');
  const values = valuesOf(collection, title, Math.max(0, ...idsOf(content, 'saisons').map(Number)));
  const mayBeData = collectionDefinitions[collection].extensions[0] === 'yaml';
  const options = {
    body: mayBeData ? '' : '<!-- Votre texte. -->',
    // The day and the kind of an event, after which it could be named, are not known yet.
    ...(collection === 'ateliers' && { name: asName(title, 'atelier') }),
    isCommented: true,
  };
  const { path, text } = entryFile(collection, values, options);
  const id = basename(path, extname(path));
  const taken = content.entries.find((entry) => entry.collection === collection && entry.id === id);
  if (taken || existsSync(path))
    throw new Error(`${taken?.file.path ?? path} existe déjà : choisissez un autre titre.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return `Fichier : ${path}

Ensuite :
  1. Complétez le fichier. Une ligne qui commence par « # » est une aide : ôtez le signe pour vous en servir.
  2. « npm start » montre la page, « npm run check » dit ce qui manque.
  3. Proposez le fichier : CONTRIBUTING.md dit comment.`;
}

try {
  console.log(write(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
