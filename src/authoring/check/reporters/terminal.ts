import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import type { CheckResult } from '../check.ts';
import { control } from './control.ts';

type Style = Parameters<typeof styleText>[0];

/** « 1 erreur », « 3 erreurs ». */
const count = (number: number, word: string) => `${number} ${word}${number > 1 ? 's' : ''}`;

/**
 * For people: each mistake with its line, a mark under the place, what is wrong and how to mend it.
 * @param hasColours colours help on a terminal only
 */
export function terminalReport({ files, errors, warnings }: CheckResult, hasColours: boolean): string {
  const paint = (style: Style, text: string) => (hasColours ? styleText(style, text, { validateStream: false }) : text);
  const blocks = files.flatMap((file) => {
    const lines = String(file.value).split(/\r?\n/);
    return file.messages.map((message) => block(file.path, lines, message, paint));
  });
  const summary =
    errors + warnings === 0
      ? paint('green', 'Contenu valide.')
      : `${paint(errors > 0 ? 'red' : 'yellow', count(errors, 'erreur'))}, ${count(warnings, 'avertissement')}.`;
  return [...blocks, summary].join('\n\n');
}

function block(
  path: string,
  text: string[],
  message: VFileMessage,
  paint: (style: Style, text: string) => string,
): string {
  const { line, column, place, fatal, reason, note, ruleId } = message;
  const where = [path, line, column]
    .filter((part) => part !== undefined)
    .join(':')
    .replaceAll(control, ' ');
  const kind = fatal ? paint('red', 'erreur') : paint('yellow', 'avertissement');
  const lines = [`${paint('bold', where)}  ${kind}  ${ruleId ?? ''}`];
  if (line !== undefined && column !== undefined) {
    const end = place && 'end' in place && place.end.line === line ? place.end.column : column + 1;
    lines.push(...excerpt(text[line - 1] ?? '', column, end));
  }
  return [
    ...lines,
    `  ${reason.replaceAll(control, ' ')}`,
    `  ${paint('cyan', '→')} ${(note ?? '').replaceAll(control, ' ')}`,
  ].join('\n');
}

const widest = 100;

/** The line itself, or what is around the place in a long one, and a mark under the place. */
function excerpt(text: string, column: number, end: number): string[] {
  const from = column > widest ? column - widest / 2 : 1;
  const shown = text.slice(from - 1, from - 1 + widest).replaceAll(control, ' ');
  const length = Math.max(1, Math.min(end, from + widest) - column);
  return [`  | ${shown}`, `  | ${' '.repeat(column - from)}${'^'.repeat(length)}`];
}
