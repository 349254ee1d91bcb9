/** A part of a text, and what stands in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text once its edits are made; those that overlap one before them are left out. */
export function edited(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(source.slice(from, start), text);
    from = end;
  }
  return pieces.join('') + source.slice(from);
}
