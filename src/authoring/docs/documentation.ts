import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import { components, type ComponentDefinition } from '../../schemas/components.ts';
import { escaped, ruleList } from '../check/documentation.ts';
import { fieldsOf, type Field } from '../entry-files/fields.ts';

/** The parts of CONTRIBUTING.md that the code itself writes. */
const parts: Record<string, () => string> = { clés: fieldLists, composants: componentList, règles: ruleList };

/**
 * A document with the present text of each part between its two marks.
 * @throws an Error in French when a mark is missing
 */
export const withParts = (document: string): string =>
  Object.entries(parts).reduce((text, [name, write]) => withPart(text, name, write()), document);

function withPart(document: string, name: string, text: string): string {
  const opening = `<!-- ${name}, par « npm run docs » -->`;
  const closing = `<!-- fin des ${name} -->`;
  const [start, end] = [document.indexOf(opening), document.indexOf(closing)];
  if (start === -1 || end < start) throw new Error(`Il manque « ${opening} » ou « ${closing} ».`);
  return `${document.slice(0, start + opening.length)}\n\n${text}\n\n${document.slice(end)}`;
}

/** The keys of each collection, in Markdown. */
function fieldLists(): string {
  return collectionNames
    .map((name) => {
      const { schema, extensions } = collectionDefinitions[name];
      const files = extensions.map((extension) => `.${extension}`).join(', ');
      return `<details>\n<summary>${name}/ (${files})</summary>\n\n${fieldLines(fieldsOf(schema)).join('\n')}\n\n</details>`;
    })
    .join('\n\n');
}

/** The components that a text may use, in Markdown. */
function componentList(): string {
  return Object.entries<ComponentDefinition>(components)
    .map(([name, { description, attributes, example }]) =>
      [
        `- **${name}**. ${description}`,
        ...fieldLines(fieldsOf(attributes)).map((line) => `  ${line}`),
        ...['', '```mdx', ...example.split('\n'), '```'].map((line) => (line === '' ? '' : `  ${line}`)),
      ].join('\n'),
    )
    .join('\n\n');
}

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
