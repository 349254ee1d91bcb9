import { join } from 'node:path';
import type { CheckResult } from '../authoring/check/check.ts';
import { terminalReport } from '../authoring/check/reporters/terminal.ts';

/** Astro shows the words of an error as HTML, and those of a text are anyone's. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The first error of the content below `root`, as the development server shows one over the page, and after it all of
 * them as in the terminal; undefined when there is none.
 */
export function overlayError(result: CheckResult, root: string) {
  const [file] = result.files;
  const [message] = file?.messages ?? [];
  if (!file || !message) return undefined;
  const { line, column, reason, note = '' } = message;
  const place = [file.path, line, column].filter((part) => part !== undefined).join(':');
  return {
    name: 'Contenu',
    title: 'Une erreur dans le contenu',
    message: asHtml(`${place}\n${reason}`),
    hint: asHtml(note),
    loc: { file: join(root, file.path), line: line ?? 1, column: column ?? 1 },
    stack: terminalReport(result, false),
  };
}
