import { rules } from './rules/index.ts';

const opening = '<!-- règles : écrites par « npm run docs » -->';
const closing = '<!-- fin des règles -->';

/** The list of the rules, in Markdown. */
const list = () =>
  rules
    .map(({ id, title, explanation, severity }) => {
      const kind = severity === 'warning' ? ' (avertissement)' : '';
      const text = explanation.replaceAll(/([<>*_[\]])/g, '\\$1');
      return `- **${title}**, \`${id}\`${kind}. ${text}`;
    })
    .join('\n');

/**
 * A document with the present list of the rules between its two marks.
 * @throws when it has no marks
 */
export function withRules(document: string): string {
  const [start, end] = [document.indexOf(opening), document.indexOf(closing)];
  if (start === -1 || end < start) throw new Error(`Il manque « ${opening} » ou « ${closing} ».`);
  return `${document.slice(0, start + opening.length)}\n\n${list()}\n\n${document.slice(end)}`;
}
