import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import { obeyed } from '../../../schemas/hidden-signs.ts';
import { isFixable, type CheckResult } from '../check.ts';
import { count, digestOf, groupsOf, mostLines, placesOf } from './digest.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const ready = (text: string) => text.replaceAll(obeyed, ' ');

/**
 * For people: the mistakes of each file, errors first. Few are shown in full, each with its line, a mark under the
 * place, what is wrong and how to fix it; many are a line each, and the rest is counted, unless `showsAll`.
 * @param hasColours colours help on a terminal only
 */
export function terminalReport(
  { files, errors, warnings }: CheckResult,
  hasColours: boolean,
  showsAll = false,
): string {
  const paint: Paint = (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text);
  const told = files.map((file) => {
    const text = String(file.value).split(/\r?\n/);
    const blocks = groupsOf(file).flatMap((group) => group.map((message) => block(file.path, text, message, paint)));
    const isShort = blocks.join('\n').split('\n').length <= mostLines;
    return isShort || showsAll ? blocks.join('\n\n') : list(file, paint);
  });
  const fixable = files.flatMap(({ messages }) => messages.filter(isFixable)).length;
  const summary =
    errors + warnings === 0
      ? paint('green', 'Contenu valide.')
      : `${paint(errors > 0 ? 'red' : 'yellow', count(errors, 'erreur'))}, ${count(warnings, 'avertissement')}.`;
  const fix = fixable > 0 ? [`« npm run check -- --fix » en répare ${fixable}.`] : [];
  return [...told, [summary, ...fix].join(' ')].join('\n\n');
}

const kindOf = ({ fatal }: VFile['messages'][number], paint: Paint) =>
  fatal ? paint('red', 'erreur') : paint('yellow', 'avertissement');

/** A file of many mistakes, in few lines. */
function list(file: VFile, paint: Paint): string {
  const { groups, left } = digestOf(file, mostLines - 1);
  return [
    paint('bold', ready(file.path)),
    ...groups.map((group) => {
      const [message] = group;
      const place = placesOf(group);
      return `  ${place && `${place}  `}${kindOf(message, paint)}  ${ready(`${message.reason} → ${message.note ?? ''}`)}`;
    }),
    ...(left > 0 ? [`  … et ${count(left, 'autre')} : « npm run check -- --all » dit tout.`] : []),
  ].join('\n');
}

function block(path: string, text: string[], message: VFile['messages'][number], paint: Paint): string {
  const { line, column, place, reason, note, ruleId } = message;
  const where = ready([path, line, column].filter((part) => part !== undefined).join(':'));
  const lines = [`${paint('bold', where)}  ${kindOf(message, paint)}  ${ruleId ?? ''}`];
  if (line !== undefined && column !== undefined) {
    const end = place && 'end' in place && place.end.line === line ? place.end.column : column + 1;
    lines.push(...excerpt(text[line - 1] ?? '', column, end));
  }
  return [...lines, `  ${ready(reason)}`, `  ${paint('cyan', '→')} ${ready(note ?? '')}`].join('\n');
}

const widest = 100;

/** The line itself, or what is around the place in a long one, and a mark under the place. */
function excerpt(text: string, column: number, end: number): string[] {
  const from = column > widest ? column - widest / 2 : 1;
  const shown = ready(text.slice(from - 1, from - 1 + widest));
  const length = Math.max(1, Math.min(end, from + widest) - column);
  return [`  | ${shown}`, `  | ${' '.repeat(column - from)}${'^'.repeat(length)}`];
}
