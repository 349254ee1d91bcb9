/** A part of a text: from the offset `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

export const isWithin = (spans: readonly Span[], offset: number) =>
  spans.some(({ start, end }) => start <= offset && offset < end);

/** Replaces what a pattern finds in a text, but where it begins in one of `spans`. */
export const outside = (
  spans: readonly Span[],
  text: string,
  pattern: RegExp,
  replacement: (found: string, ...groups: string[]) => string,
): string =>
  text.replaceAll(pattern, (found: string, ...rest: (string | number)[]) => {
    const offset = rest.at(-2) as number;
    return isWithin(spans, offset) ? found : replacement(found, ...(rest.slice(0, -2) as string[]));
  });
