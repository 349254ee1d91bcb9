/* Pictures that come with an entry: made smaller, named, written in the text, and handed back at once as files. */
import { insert } from './insert.ts';
import { pictureName, redraw } from './redraw.ts';
import { download } from './result.ts';

const read = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error!));
    reader.readAsDataURL(blob);
  });

const isHeic = ({ name, type }: File) => /\.hei[cf]$/i.test(name) || /\/hei[cf]/.test(type);

/** What to do with a file that the browser cannot draw. */
const unreadable = (file: File) =>
  isHeic(file)
    ? `«\u00a0${file.name}\u00a0» est au format HEIC, celui des iPhones, que ce navigateur ne sait pas lire. Sur l’iPhone\u00a0: Réglages, Appareil photo, Formats, «\u00a0Le plus compatible\u00a0». Ou exportez-la en JPEG.`
    : `«\u00a0${file.name}\u00a0» n’est pas une image que ce navigateur sait lire. Exportez-la en JPEG ou en PNG.`;

/** Takes the pictures that one chooses in a form. */
export function watchPictures(form: HTMLFormElement, area: HTMLTextAreaElement) {
  const status = form.querySelector('[data-picture-status]')!;
  const input = form.querySelector<HTMLInputElement>('[data-picture-input]')!;
  const wordsInput = form.querySelector<HTMLInputElement>('[data-picture-words]')!;
  /** Their bytes, as addresses that the page may show, by the names of their files. */
  const added = new Map<string, string>();
  let queue = Promise.resolve();

  /** Where the picture goes: in a paragraph of its own. */
  function write(words: string, name: string) {
    const { value, selectionStart } = area;
    const [before] = /\n{0,2}$/.exec(value.slice(0, selectionStart))!;
    const lines = selectionStart === 0 ? '' : '\n'.repeat(2 - before.length);
    insert(area, `${lines}![${words.replaceAll(/[[\]\\]/g, '\\$&')}](./${name})\n\n`);
  }

  async function addOne(file: File) {
    status.textContent = `Lecture de «\u00a0${file.name}\u00a0»…`;
    const drawn = await redraw(file).catch(() => undefined);
    if (!drawn) {
      status.textContent = unreadable(file);
      return;
    }
    const words = wordsInput.value.replaceAll(/\s+/g, ' ').trim();
    const name = pictureName(words || file.name.replace(/\.[^.]*$/, ''), drawn.blob.type, (taken) => added.has(taken));
    const address = await read(drawn.blob);
    added.set(name, address);
    write(words, name);
    wordsInput.value = '';
    download(name, address);
    const missing = words ? '' : ' Écrivez dans le texte, entre les crochets, ce qu’elle montre.';
    status.textContent = `Image ajoutée au texte et téléchargée sous le nom ${name}\u00a0: ${drawn.width}\u00a0×\u00a0${drawn.height} pixels, ${Math.ceil(drawn.blob.size / 1000)}\u00a0ko.${missing}`;
  }

  /** Adds pictures where one writes, one after the other. */
  function add(files: readonly File[]) {
    for (const file of files) queue = queue.then(() => addOne(file));
  }

  input.addEventListener('change', () => {
    add([...(input.files ?? [])]);
    input.value = '';
  });

  return {
    add,
    /** The address of a picture of this visit, by the name of its file. */
    addressOf: (name: string) => added.get(name),
    clear() {
      added.clear();
      status.textContent = '';
    },
  };
}
