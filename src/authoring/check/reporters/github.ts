import type { CheckResult } from '../check.ts';
import { control } from './control.ts';

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll(control, (sign) => (sign === '\n' ? '%0A' : ''));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Annotations on the changed lines of a pull request. */
export function githubReport({ files }: CheckResult): string {
  return files
    .flatMap((file) =>
      file.messages.map((message) => {
        const { line = 1, column = 1, place } = message;
        const end = place && 'end' in place ? place.end : undefined;
        const properties = [
          `file=${property(file.path)}`,
          `line=${line}`,
          `col=${column}`,
          ...(end ? [`endLine=${end.line}`, `endColumn=${end.column}`] : []),
          `title=${property(message.ruleId ?? '')}`,
        ];
        return `::${message.fatal ? 'error' : 'warning'} ${properties.join(',')}::${data(`${message.reason}\n${message.note ?? ''}`)}`;
      }),
    )
    .join('\n');
}

const cell = (text: string) => text.replaceAll(/[\\|`<>[\]*_~]/g, '\\$&').replaceAll(/\s+/g, ' ');

/** The same as a table of Markdown, for the summary of the run. */
export function githubSummary({ files, errors, warnings }: CheckResult): string {
  if (errors + warnings === 0) return '## Contenu valide\n';
  const rows = files.flatMap((file) =>
    file.messages.map(
      ({ line, fatal, reason, note }) =>
        `| ${fatal ? 'erreur' : 'avertissement'} | ${cell(file.path)}${line ? `:${line}` : ''} | ${cell(reason)} | ${cell(note ?? '')} |`,
    ),
  );
  return [
    `## Contenu : ${errors} erreur(s), ${warnings} avertissement(s)`,
    '',
    '| | Où | Ce qui ne va pas | Comment le réparer |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
