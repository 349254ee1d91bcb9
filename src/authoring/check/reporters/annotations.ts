import { obeyed } from '../../../schemas/hidden-signs.ts';
import type { CheckResult } from '../check.ts';
import { groupsOf } from './groups.ts';

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll(obeyed, (sign) => (sign === '\n' ? '%0A' : ''));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Annotations of GitHub, on the changed lines of a pull request. */
export const annotations = ({ files }: CheckResult): string =>
  files
    .flatMap((file) => {
      const { told, rest } = groupsOf(file);
      const path = `file=${property(file.path)}`;
      return [
        ...told.map(({ first: { line = 1, column = 1, place, ruleId = '', reason, note }, elsewhere }) => {
          const end = place && 'end' in place ? `,endLine=${place.end.line},endColumn=${place.end.column}` : '';
          const where = `${path},line=${line},col=${column}${end},title=${property(ruleId)}`;
          return `::error ${where}::${data([reason, note, elsewhere].filter(Boolean).join('\n'))}`;
        }),
        ...(rest ? [`::notice ${path},line=1::${data(rest)}`] : []),
      ];
    })
    .join('\n');
