import { asSlug } from '../../entry-files/file-name.ts';

/** Pixels of the longest side: twice what the site shows. */
const longestSide = 1600;

/** Bytes of a picture, far below what the check refuses. */
const heaviest = 1_500_000;

const extensions: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/**
 * The name of the file of a picture, from what it shows: `Les équipes au travail` → `les-equipes-au-travail.jpg`.
 * @param type the kind of its bytes, such as `image/jpeg`
 * @param isTaken whether another picture has a name already
 */
export function pictureName(words: string, type: string, isTaken: (name: string) => boolean): string {
  const stem = asSlug(words).slice(0, 60).replace(/-$/, '') || 'image';
  const extension = extensions[type] ?? 'png';
  let name = `${stem}.${extension}`;
  for (let number = 2; isTaken(name); number++) name = `${stem}-${number}.${extension}`;
  return name;
}

/** The width and the height of a picture whose longest side is at most `side`. */
export function fit(width: number, height: number, side: number): [width: number, height: number] {
  const scale = Math.min(1, side / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

const isTransparent = (context: CanvasRenderingContext2D, width: number, height: number) => {
  const { data } = context.getImageData(0, 0, width, height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha]! < 255) return true;
  return false;
};

const bytesOf = (canvas: HTMLCanvasElement, type: string) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`no ${type}`))), type, 0.85);
  });

/** Draws a picture at a size, as the lightest of the kinds that keep what it shows. */
async function draw(bitmap: ImageBitmap, type: string, side: number) {
  const canvas = document.createElement('canvas');
  const [width, height] = fit(bitmap.width, bitmap.height, side);
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const kinds = type === 'image/jpeg' ? [type] : ['image/png', 'image/jpeg'];
  if (kinds.length > 1 && isTransparent(context, width, height)) kinds.pop();
  const blobs = await Promise.all(kinds.map((kind) => bytesOf(canvas, kind)));
  return { blob: blobs.sort((a, b) => a.size - b.size)[0]!, width, height };
}

/**
 * A picture made anew, upright, of a size that the site takes and without what a camera writes beside its pixels.
 * @throws when the browser cannot read it
 */
export async function redraw(file: File) {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    let drawn = await draw(bitmap, file.type, longestSide);
    while (drawn.blob.size > heaviest) drawn = await draw(bitmap, file.type, Math.max(drawn.width, drawn.height) * 0.7);
    return drawn;
  } finally {
    bitmap.close();
  }
}
