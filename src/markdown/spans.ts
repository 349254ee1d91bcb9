/** A part of a text: from the offset `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

export const isWithin = (spans: readonly Span[], offset: number) =>
  spans.some(({ start, end }) => start <= offset && offset < end);
