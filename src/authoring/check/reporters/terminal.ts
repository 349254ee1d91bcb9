import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import { obeyed } from '../../../schemas/hidden-signs.ts';
import { isFixable, type CheckResult } from '../check.ts';
import { count, groupsOf } from './groups.ts';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const ready = (text: string) => text.replaceAll(obeyed, ' ');

/**
 * For people: the mistakes of each file, each with its line, a mark under the place, what is wrong and how to fix it.
 * @param hasColours colours help on a terminal only
 */
export function terminalReport({ files, errors }: CheckResult, hasColours: boolean): string {
  const paint: Paint = (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text);
  if (errors === 0) return paint('green', 'Contenu valide.');
  const blocks = files.flatMap((file) => {
    const lines = String(file.value).split(/\r?\n/);
    const { told, rest } = groupsOf(file);
    return [...told.map(({ first, elsewhere }) => block(file.path, lines, first, elsewhere, paint)), rest ?? []].flat();
  });
  const fixable = files.flatMap(({ messages }) => messages.filter(isFixable)).length;
  const fix = fixable > 0 ? ` « npm run check -- --fix » en répare ${fixable}.` : '';
  return [...blocks, `${paint('red', count(errors, 'erreur'))}.${fix}`].join('\n\n');
}

type Message = VFile['messages'][number];

function block(path: string, text: string[], message: Message, elsewhere: string, paint: Paint): string {
  const { line, column, place, reason, note, ruleId } = message;
  const where = ready([path, line, column].filter((part) => part !== undefined).join(':'));
  const lines = [`${paint('bold', where)}  ${paint('red', 'erreur')}  ${ruleId ?? ''}`];
  if (line !== undefined && column !== undefined) {
    const end = place && 'end' in place && place.end.line === line ? place.end.column : column + 1;
    lines.push(...excerpt(text[line - 1] ?? '', column, end));
  }
  lines.push(`  ${ready(reason)}`, `  ${paint('cyan', '→')} ${ready(note ?? '')}`);
  return [...lines, ...(elsewhere ? [`  ${elsewhere}`] : [])].join('\n');
}

const widest = 100;

/** The line itself, or what is around the place in a long one, and a mark under the place. */
function excerpt(text: string, column: number, end: number): string[] {
  const from = column > widest ? column - widest / 2 : 1;
  const shown = ready(text.slice(from - 1, from - 1 + widest));
  const length = Math.max(1, Math.min(end, from + widest) - column);
  return [`  | ${shown}`, `  | ${' '.repeat(column - from)}${'^'.repeat(length)}`];
}
