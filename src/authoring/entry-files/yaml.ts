/** A value as an entry may hold it. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Letters and the signs that mean nothing in YAML. */
const plainText = /^[\p{L}«…][\p{L}\p{N} \u00a0\u202f’'«»…(),.;!?%/+_-]*(?<! )$/u;
/** Days, identifiers that begin with one, addresses, paths. */
const plainToken = /^(?:\d{4}-\d{2}(?:-[\w:+.-]*)?|https:\/\/[\w./~?=&%+,:-]+|\.?\/[\w./-]+)(?<!:)$/;
/** Words that some reader of YAML takes for something else than text. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Text that lines can be folded in: no sign of control, no space that folding would lose. */
const foldable = /^(?! )(?!.* {2})[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]+(?<! )$/u;
const lineWidth = 100;

/** The lines of `text`, broken at spaces. */
export function wrap(text: string, width = lineWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text on one line: as it is where no reader can mistake it, else quoted as in JSON, which YAML reads. */
function scalar(value: string): string {
  const isPlain = plainToken.test(value) || (plainText.test(value) && !reserved.test(value));
  return isPlain ? value : JSON.stringify(value);
}

/** The lines of a value; the first one follows its key or its dash. */
function linesOf(value: Value): string[] {
  if (typeof value === 'string') {
    return value.length > lineWidth && foldable.test(value) ? ['>-', ...wrap(value).map(indent)] : [scalar(value)];
  }
  if (typeof value !== 'object') return [String(value)];
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    return items.length === 0 ? ['[]'] : ['', ...items.flatMap(itemLines).map(indent)];
  }
  const lines = Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : keyLines(key, inner)));
  return lines.length === 0 ? ['{}'] : ['', ...lines.map(indent)];
}

/** `- ` before the first line of an item, and the others below it. */
function itemLines(item: Value): string[] {
  const [first = '', ...rest] = linesOf(item);
  const [opening = '', ...others] = first === '' ? rest.map((line) => line.slice(2)) : [first, ...rest];
  return [`- ${opening}`, ...(first === '' ? others.map(indent) : others)];
}

const indent = (line: string) => `  ${line}`;

/** The lines that write `key: value`. */
export function keyLines(key: string, value: Value): string[] {
  const [first = '', ...rest] = linesOf(value);
  return [first ? `${key}: ${first}` : `${key}:`, ...rest];
}
