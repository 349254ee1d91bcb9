/* Pictures that come with an entry: made smaller, named, written in the text, and handed back at once as files. */
import { asName } from '../../entry-files/file-name.ts';
import { insert } from './incoming.ts';
import { download } from './result.ts';

/** Pixels of the longest side: twice what the site shows. */
const longestSide = 1600;

/** Signs of a picture written as an address, some 1.5 MB: far below what the check refuses. */
const longestAddress = 2_000_000;

/**
 * Draws a picture anew, upright, of a size that the site takes and without what a camera writes beside its pixels. The
 * lines of a drawing stay sharp, but where it would be too heavy.
 * @returns its bytes, as an address that the page may show
 * @throws when the browser cannot read it
 */
async function redraw(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width!, height!);
  const drawing = file.type === 'image/jpeg' ? undefined : canvas.toDataURL('image/png');
  if (drawing && drawing.length <= longestAddress) return drawing;
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width!, height!);
  return canvas.toDataURL('image/jpeg', 0.85);
}

/** Takes the pictures that one chooses in a form, or gives it otherwise; tells their addresses, by the names of their files. */
export function watchPictures(form: HTMLFormElement, area: HTMLTextAreaElement) {
  const status = form.querySelector('[data-picture-status]')!;
  const input = form.querySelector<HTMLInputElement>('[data-picture-input]')!;
  const wordsInput = form.querySelector<HTMLInputElement>('[data-picture-words]')!;
  const title = form.querySelector<HTMLInputElement>('[name=title]')!;
  const added = new Map<string, string>();

  /** The name of the file of a picture, from what it shows: `Les équipes au travail` → `les-equipes-au-travail.jpg`. */
  function nameOf(words: string, address: string): string {
    const stem = asName(words, 'image');
    const extension = address.startsWith('data:image/png') ? 'png' : 'jpg';
    let name = `${stem}.${extension}`;
    for (let number = 2; added.has(name); number++) name = `${stem}-${number}.${extension}`;
    return name;
  }

  /** Writes the picture where one writes, in a paragraph of its own. */
  function write(words: string, name: string) {
    const before = area.value.slice(0, area.selectionStart);
    const lines = before === '' ? '' : '\n'.repeat(2 - /\n{0,2}$/.exec(before)![0].length);
    insert(area, `${lines}![${words.replaceAll(/[[\]\\]/g, '\\$&')}](./${name})\n\n`);
  }

  /** Adds pictures, one after the other. */
  async function add(files: readonly File[]) {
    for (const file of files) {
      status.textContent = `Lecture de «\u00a0${file.name}\u00a0»…`;
      const address = await redraw(file).catch(() => undefined);
      if (!address) {
        status.textContent = `Ce navigateur ne sait pas lire «\u00a0${file.name}\u00a0», comme le format HEIC des iPhones. Exportez l’image en JPEG ou en PNG.`;
        continue;
      }
      const words = wordsInput.value.replaceAll(/\s+/g, ' ').trim();
      const name = nameOf(words || title.value, address);
      added.set(name, address);
      write(words, name);
      wordsInput.value = '';
      download(name, address);
      const missing = words ? '' : ' Écrivez dans le texte, entre les crochets, ce qu’elle montre.';
      status.textContent = `Image ajoutée au texte et téléchargée sous le nom ${name}.${missing}`;
    }
  }

  input.addEventListener('change', () => {
    void add([...input.files!]);
    input.value = '';
  });

  return { add, addressOf: (name: string) => added.get(name) };
}
