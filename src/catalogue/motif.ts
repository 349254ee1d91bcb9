/** Cells of the motif's side: the programme's name drawn, ten lit squares in a grid of ten by ten. */
export const side = 10;

/** 32-bit FNV-1a hash, then the final mix of MurmurHash3, so that neighbouring texts give unlike numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Ten distinct cells, as [column, row] from 0 to 9, always the same for the same text. One in each row. */
export function litCells(text: string): [column: number, row: number][] {
  return Array.from({ length: side }, (_, row) => [hash(`${text}/${row}`) % side, row]);
}

/** The lit squares as a path of SVG, each in a cell of ten units. */
export const litPath = (text: string) =>
  litCells(text)
    .map(([column, row]) => `M${column * 10} ${row * 10}h8v8h-8z`)
    .join('');
