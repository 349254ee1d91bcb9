import { rules } from './rules/index.ts';

/** The list of the rules, in Markdown. */
export const ruleList = () =>
  rules
    .map(({ id, title, explanation, severity }) => {
      const kind = severity === 'warning' ? ' (avertissement)' : '';
      const text = explanation.replaceAll(/([<>*_[\]])/g, '\\$1');
      return `- **${title}**, \`${id}\`${kind}. ${text}`;
    })
    .join('\n');
