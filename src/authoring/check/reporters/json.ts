import type { CheckResult } from '../check.ts';

/** For programs: one object a message. Lines and columns count from 1. */
export function jsonReport({ files, errors, warnings }: CheckResult): string {
  const messages = files.flatMap((file) =>
    file.messages.map(({ line, column, place, ruleId, fatal, reason, note, expected }) => ({
      file: file.path,
      line,
      column,
      ...(place && 'end' in place && { endLine: place.end.line, endColumn: place.end.column }),
      rule: ruleId,
      severity: fatal ? 'error' : 'warning',
      message: reason,
      fix: note,
      replacement: expected?.[0],
    })),
  );
  return JSON.stringify({ errors, warnings, messages }, undefined, 2);
}
