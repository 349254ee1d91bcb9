/** A part of a text, and what stands in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits in the order of their places, without those that overlap one before them. */
export function separate<Some extends Edit>(edits: readonly Some[]): Some[] {
  let from = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= from;
      if (isFree) from = end;
      return isFree;
    });
}

/** A text once its edits are made; those that overlap one before them are left out. */
export function edited(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of separate(edits)) {
    pieces.push(source.slice(from, start), text);
    from = end;
  }
  return pieces.join('') + source.slice(from);
}
