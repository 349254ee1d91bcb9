import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { rooms } from '../../../eslint.config.js';
import { collectionDefinitions, collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { components, type ComponentDefinition } from '../../schemas/components.ts';
import { fieldsOf, type Field } from '../entry-files/fields.ts';

/** What is said of each rule of the check, by its identifier. */
const rules = parse(readFileSync(join(import.meta.dirname, 'rules.yaml'), 'utf8')) as Record<
  string,
  { title: string; explanation: string }
>;

/** `docs/reference.md`, which the code itself writes: the keys of each folder, the components of a text, the rules of the check. */
export const reference = (): string =>
  [
    '# Référence des textes du site',
    '<!-- Écrit par «\u00a0npm run docs\u00a0», d’après le code\u00a0: une correction à la main serait perdue. -->',
    `Ce qu’un fichier de [\`src/content\`](../src/content) peut contenir. Le [guide](../CONTRIBUTING.md) dit comment en proposer un.`,
    [
      `- [Les clés](#les-clés) de chaque dossier\u00a0: ${collectionNames.map((name) => `[${name}](#${name})`).join(', ')}`,
      '- [Les composants](#les-composants) d’un texte',
      '- [Les règles](#les-règles) de la vérification',
    ].join('\n'),
    '## Les clés',
    'Elles se suivent dans l’en-tête d’un texte «\u00a0.md\u00a0», ou font à elles seules un fichier «\u00a0.yaml\u00a0».',
    ...collectionNames.flatMap(keysOf),
    '## Les composants',
    'Tout texte peut les employer. Chacun est seul sur sa ligne, entre deux lignes vides.',
    ...Object.entries<ComponentDefinition>(components).flatMap(componentParts),
    '## Les règles',
    'Ce que lit `npm run check`, et la vérification de chaque proposition.',
    Object.entries(rules)
      .map(([id, { title, explanation }]) => `- **${title}**, \`${id}\`. ${escaped(explanation)}`)
      .join('\n'),
  ].join('\n\n') + '\n';

/** A sentence in which no sign is one of Markdown, nor an address a link. */
const escaped = (text: string) => text.replaceAll(/[<>*_[\]]|:(?=\/\/)/g, '\\$&');

/** `docs/architecture.md` with the table of the rooms as lint knows them, between its two comments. */
export const withRooms = (architecture: string): string =>
  architecture.replace(/(?<=<!-- rooms: .* -->\n\n).*?(?=\n\n<!-- \/rooms -->)/s, () => roomTable());

/** The rooms as a table in Markdown, whose columns are as wide as their longest cell: its source is read too. */
function roomTable(): string {
  const head = ['room', 'may know', 'what it does'];
  const code = (name: string) => `\`${name}\``;
  const rows = Object.entries(rooms).map(([room, { knows, does }]) => [code(room), knows.map(code).join(', '), does]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

/** The keys of a collection, in Markdown. */
function keysOf(name: CollectionName): string[] {
  const { schema, extensions } = collectionDefinitions[name];
  const files = extensions.map((extension) => `«\u00a0.${extension}\u00a0»`).join(', ');
  return [`### ${name}`, `Fichiers ${files} de \`src/content/${name}\`.`, fieldLines(fieldsOf(schema)).join('\n')];
}

/** A component that a text may use, in Markdown. */
const componentParts = ([name, { description, attributes, example }]: [string, ComponentDefinition]): string[] => [
  `### ${name}`,
  description,
  fieldLines(fieldsOf(attributes)).join('\n'),
  `\`\`\`mdx\n${example}\n\`\`\``,
];

const fieldLines = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [`- ${fieldLine(field)}`, ...fieldLines(field.fields).map((line) => `  ${line}`)]);

function fieldLine(field: Field): string {
  const { key, label, hint, isRequired, isList } = field;
  const name = [`\`${key}\``, isRequired && 'obligatoire', isList && 'liste'].filter(Boolean).join(', ');
  const description = escaped([`${label}.`, hint].join(' '));
  return `${name} : ${description.trim()} ${form(field)}`.trim();
}

/** What a value of the field must look like. */
function form({ kind, options, collection, maxLength, example }: Field): string {
  if (collection) return `Un nom de fichier du dossier ${collection}.`;
  if (kind === 'choice')
    return `Au choix : ${options.map(({ value, label }) => `\`${value}\` (${label})`).join(', ')}.`;
  if (kind === 'yes-no') return '`true` ou `false`.';
  if (example) return `Par exemple : \`${example}\`.`;
  return maxLength ? `${maxLength} caractères au plus.` : '';
}
