import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import { parisNow } from '../../catalogue/dates.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import { entryPaths } from '../../routes.ts';
import { deployment, href } from '../../site.ts';
import { idsOf, readContent } from '../check/content.ts';
import { entryFile, type Values } from '../entry-files/entry-file.ts';
import { fieldsOf } from '../entry-files/fields.ts';
import { readTyped } from './answers.ts';
import type { Kind } from './kinds.ts';
import { readCommand, usage, type Asked } from './options.ts';
import { askFields, askKind, Cancelled } from './prompts.ts';
import { writeEntry } from './write.ts';

const root = process.cwd();
const terminal = { input: process.stdin, output: process.stdout };

const fieldsOfKind = ({ collection }: Kind) => fieldsOf(collectionDefinitions[collection].schema);

/** Refuses what cannot be written, with everything that is wrong at once. */
function refuse(problems: string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Writes the entry that is asked for, and tells what to do next. */
async function write(asked: Asked): Promise<string> {
  if (!existsSync(join(root, 'src/content'))) throw new Error('Le dossier src/content est introuvable ici.');
  const isInteractive = !asked.yes && process.stdin.isTTY && process.stdout.isTTY;
  if (!asked.kind) {
    refuse(asked.problems);
    if (!isInteractive) throw new Error(`Dites ce que vous voulez écrire.\n\n${usage(undefined, [])}`);
  }
  if (isInteractive) intro('Un nouveau fichier pour le site');
  const kind = asked.kind ?? (await askKind(terminal));

  const content = readContent(root);
  const fields = fieldsOfKind(kind);
  const subject = { schema: collectionDefinitions[kind.collection].schema, fields, content };
  const given = readTyped(asked.typed, subject);
  refuse([...asked.problems, ...given.problems]);

  const lastSeason = Math.max(0, ...idsOf(content, 'saisons').map(Number));
  const today = parisNow(deployment.builtAt).slice(0, 10);
  const defaults = (values: Values) => kind.defaults(values, { today, lastSeason });
  const answers = isInteractive ? await askFields(subject, given.values, defaults, terminal) : given.values;
  const values = {
    ...(asked.yes && kind.placeholders),
    ...((asked.yes || isInteractive) && defaults(answers)),
    ...answers,
  };
  const missing = fields.filter(({ key, isRequired }) => isRequired && values[key] === undefined);
  if (missing.length > 0) {
    const orYes = asked.yes ? '' : ', ou --yes pour compléter ce qui peut l’être';
    refuse([`Il manque ${missing.map(({ key }) => `--${key}`).join(', ')}\u00a0: ajoutez ces options${orYes}.`]);
  }

  const file = entryFile(kind.collection, values, { isCommented: true, body: kind.body, name: asked.fichier });
  writeEntry(content, kind.collection, file.path, file.text);
  if (isInteractive) outro('Le fichier est écrit.');
  return nextSteps(file.path, kind, values);
}

function nextSteps(path: string, kind: Kind, values: Values): string {
  const id = typeof values.slug === 'string' ? values.slug : basename(path, extname(path));
  const ready = values.draft === true ? 'Quand tout est prêt, retirez « draft: true » et proposez' : 'Proposez';
  return `Fichier\u00a0: ${path}
Adresse\u00a0: http://localhost:4321${href(entryPaths[kind.collection](id))}

Ensuite\u00a0:
  1. Complétez le fichier. Une ligne qui commence par « # » est une aide\u00a0: ôtez le signe pour vous en servir.
  2. « npm start » montre la page, « npm run check » dit ce qui ne va pas.
  3. ${ready} le fichier\u00a0: CONTRIBUTING.md dit comment.`;
}

try {
  const asked = readCommand(process.argv.slice(2), fieldsOfKind);
  const answer = asked.help ? usage(asked.kind, asked.kind ? fieldsOfKind(asked.kind) : []) : await write(asked);
  console.log(answer);
} catch (error) {
  if (error instanceof Cancelled) cancel('Abandon\u00a0: rien n’a été écrit.');
  else console.error((error as Error).message);
  process.exitCode = 1;
}
