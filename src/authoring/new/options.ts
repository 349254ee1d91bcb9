import { parseArgs, type ParseArgsConfig } from 'node:util';
import { closestOf } from '../check/nearest.ts';
import { explain } from '../entry-files/entry-file.ts';
import type { Field } from '../entry-files/fields.ts';
import { asSlug } from '../entry-files/file-name.ts';
import { wrap } from '../entry-files/yaml.ts';
import { kinds, type Kind } from './kinds.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that are not keys of an entry. */
const ownOptions = {
  fichier: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const satisfies Options;

const optionsOf = (fields: readonly Field[]): Options => ({
  ...ownOptions,
  ...Object.fromEntries(
    fields.map(({ key, kind }) => [key, kind === 'yes-no' ? { type: 'boolean' } : { type: 'string', multiple: true }]),
  ),
});

/** What the command line says. */
export interface Asked {
  kind?: Kind | undefined;
  /** What was typed for each key. */
  typed: Record<string, string[]>;
  fichier?: string | undefined;
  yes: boolean;
  help: boolean;
  /** What cannot be understood, one sentence each. */
  problems: string[];
}

/** Reads a command line; the keys of the entry are those of `fieldsOfKind`. */
export function readCommand(args: string[], fieldsOfKind: (kind: Kind) => Field[]): Asked {
  const kind = kinds.find(({ name }) => name === asSlug(args[0] ?? ''));
  const options = optionsOf(kind ? fieldsOfKind(kind) : []);
  const { values, positionals, tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const given = tokens.filter((token) => token.kind === 'option');
  const isMistyped = given.some(({ name }) => !(name in options));
  const words = kind ? positionals.slice(1) : positionals;
  const { fichier, yes, help, ...keys } = values;
  return {
    kind,
    typed: Object.fromEntries(
      // An option without the value that it needs is `true`, and one of the problems.
      Object.entries(keys).map(([key, value]) => [
        key,
        [value]
          .flat()
          .filter((text) => typeof text === options[key]?.type)
          .map(String),
      ]),
    ),
    fichier: typeof fichier === 'string' ? fichier : undefined,
    yes: yes === true,
    help: help === true,
    problems: [
      ...given.flatMap((option) => optionProblems(options, option, kind)),
      // What follows an unknown option may be its value.
      ...(isMistyped ? [] : words.map((word) => unknownWord(word, kind))),
      ...(typeof fichier === 'string' && asSlug(fichier) !== fichier ? [badName(fichier)] : []),
    ],
  };
}

type OptionToken = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>;

function optionProblems(options: Options, { name, rawName, value }: OptionToken, kind: Kind | undefined): string[] {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!known) return [unknownOption(rawName, Object.keys(options), kind)];
  if (known.type === 'string' && !value) return [`${rawName} attend une valeur.`];
  return known.type === 'boolean' && value !== undefined ? [`${rawName} se met sans valeur.`] : [];
}

function unknownOption(option: string, known: string[], kind: Kind | undefined): string {
  const nearest = closestOf(option.replace(/^-+/, ''), known);
  if (nearest) return `L’option ${option} n’existe pas : écrivez --${nearest}.`;
  return `L’option ${option} n’existe pas : voyez npm run new -- ${kind ? `${kind.name} ` : ''}--help`;
}

function unknownWord(word: string, kind: Kind | undefined): string {
  if (kind) return `« ${word} » est de trop : mettez entre guillemets une valeur qui a des espaces.`;
  const names = kinds.map(({ name }) => name);
  const nearest = closestOf(word, names);
  return `« ${word} » n’existe pas : ${nearest ? `écrivez « ${nearest} »` : `choisissez parmi ${names.join(', ')}`}.`;
}

const badName = (name: string) =>
  `--fichier « ${name} » n’est pas un nom de fichier du site : écrivez « ${asSlug(name) || 'mon-fichier'} ».`;

const indented = (text: string, by: number) =>
  wrap(text, 90)
    .map((line) => ' '.repeat(by) + line)
    .join('\n');

const kindLines = kinds.map(({ name, title }) => `  ${name.padEnd(10)} ${title.toLowerCase()}`).join('\n');

/** How to use the command, in general or for one kind of entry. */
export function usage(kind: Kind | undefined, fields: readonly Field[]): string {
  if (!kind) {
    return `Usage : npm run new -- [${kinds.map(({ name }) => name).join('|')}] [options]

${kindLines}

Sans option, les questions sont posées une à une. Les options de chaque sorte :
  npm run new -- ${kinds[0]!.name} --help`;
  }
  return `Usage : npm run new -- ${kind.name} [options]

  --yes
      ne pose aucune question et complète ce qui peut l’être
  --fichier nom
      nom du fichier, sans son extension
${fields.map(optionHelp).join('\n')}

Une liste s’écrit avec des virgules : --projects a,b. Un groupe de clés, entre accolades, autant de fois que
nécessaire : --sources '{ title: Communiqué, date: 2023 }'.`;
}

function optionHelp(field: Field): string {
  const { key, kind, isRequired, isList, collection } = field;
  const value = kind === 'yes-no' ? '' : kind === 'group' ? ' { … }' : isList ? ' a,b' : ' …';
  const named = collection && `Un nom de fichier du dossier ${collection}.`;
  const about = [explain(field), named, isRequired && 'Obligatoire.'].filter(Boolean).join(' ');
  return `  --${key}${value}\n${indented(about, 6)}`;
}
