import type { CheckResult } from '../../authoring/check/check.ts';
import { mostMessages, type Diagnostic } from '../publish/manifest.ts';

/** What the check says of a proposal. */
export const diagnosticsOf = ({ files }: CheckResult): Diagnostic[] =>
  files
    .flatMap((file) =>
      file.messages.map(({ line, column, reason, note = '' }): Diagnostic => ({
        file: file.path.slice(0, 300),
        ...(line && { line }),
        ...(column && { column }),
        message: reason.slice(0, 1000),
        fix: note.slice(0, 1000),
      })),
    )
    .slice(0, mostMessages);
