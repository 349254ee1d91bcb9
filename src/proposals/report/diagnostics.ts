import type { CheckResult } from '../../authoring/check/check.ts';
import { mostMessages, type Diagnostic } from '../publish/manifest.ts';

/** What the check says of a proposal: every error, and the warnings of the files that it touches. */
export function diagnosticsOf({ files }: CheckResult, changes: ReadonlySet<string>): Diagnostic[] {
  const diagnostics = files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal || changes.has(file.path))
      .map(({ fatal, line, column, ruleId = '', reason, note = '' }): Diagnostic => ({
        file: file.path.slice(0, 300),
        ...(line && { line }),
        ...(column && { column }),
        rule: ruleId.slice(0, 60),
        severity: fatal ? 'error' : 'warning',
        message: reason.slice(0, 1000),
        fix: note.slice(0, 1000),
      })),
  );
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return [...diagnostics.filter(isError), ...diagnostics.filter((item) => !isError(item))].slice(0, mostMessages);
}
