import { rules } from './rules/index.ts';

/** A sentence in which no sign is one of Markdown, nor an address a link. */
export const escaped = (text: string) => text.replaceAll(/[<>*_[\]]|:(?=\/\/)/g, '\\$&');

/** The list of the rules, in Markdown. */
export const ruleList = () =>
  rules.map(({ id, title, explanation }) => `- **${title}**, \`${id}\`. ${escaped(explanation)}`).join('\n');
