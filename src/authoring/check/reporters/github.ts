import type { CheckResult } from '../check.ts';
import { control, count, digestOf, placesOf, type Group } from './digest.ts';

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll(control, (sign) => (sign === '\n' ? '%0A' : ''));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Annotations on the changed lines of a pull request: one for the places of a file of which the same is said, since
 * GitHub shows ten of a run. The last one counts what a file has more.
 */
export function githubReport({ files }: CheckResult): string {
  return files
    .flatMap((file) => {
      const { groups, left } = digestOf(file);
      const path = `file=${property(file.path)}`;
      const rest = `Et ${count(left, 'autre')} dans ce fichier, dites une fois celles-ci corrigées.`;
      return [
        ...groups.map((group) => annotation(path, group)),
        ...(left > 0 ? [`::notice ${path},line=1::${data(rest)}`] : []),
      ];
    })
    .join('\n');
}

function annotation(path: string, group: Group): string {
  const [{ line = 1, column = 1, place, ruleId, fatal, reason, note }] = group;
  const end = place && 'end' in place ? place.end : undefined;
  const properties = [
    path,
    `line=${line}`,
    `col=${column}`,
    ...(end ? [`endLine=${end.line}`, `endColumn=${end.column}`] : []),
    `title=${property(ruleId ?? '')}`,
  ];
  const places = group.length > 1 ? `\nIci et ailleurs : ${placesOf(group)}.` : '';
  return `::${fatal ? 'error' : 'warning'} ${properties.join(',')}::${data(`${reason}\n${note ?? ''}${places}`)}`;
}

const cell = (text: string) => text.replaceAll(/[\\|`<>[\]*_~]/g, '\\$&').replaceAll(/\s+/g, ' ');

/** The same as a table of Markdown, for the summary of the run. */
export function githubSummary({ files, errors, warnings }: CheckResult): string {
  if (errors + warnings === 0) return '## Contenu valide\n';
  const rows = files.flatMap((file) => {
    const { groups, left } = digestOf(file);
    const told = groups.map((group): [string, string, string, string] => {
      const [{ fatal, reason, note = '' }] = group;
      return [fatal ? 'erreur' : 'avertissement', `${file.path} ${placesOf(group)}`, reason, note];
    });
    return left > 0 ? [...told, ['', file.path, `… et ${count(left, 'autre')}.`, '']] : told;
  });
  return [
    `## Contenu : ${count(errors, 'erreur')}, ${count(warnings, 'avertissement')}`,
    '',
    '| | Où | Ce qui ne va pas | Comment le réparer |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`),
    '',
  ].join('\n');
}
