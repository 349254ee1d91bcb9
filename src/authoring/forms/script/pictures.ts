/* Pictures that come with an entry: made smaller, named, described by their author, and handed back as files. */
import { insert, insertBlock } from './insert.ts';
import { pictureName, redraw } from './redraw.ts';

interface AddedPicture {
  name: string;
  /** Its bytes, as an address that the page may show. */
  address: string;
  bytes: number;
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)}\u00a0ko`;

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

/** The files of a paste or of a drop. */
export const filesOf = (data: DataTransfer | null) => [...(data?.files ?? [])];

/** The pictures that an author adds beside the text. */
export class Pictures {
  readonly #area: HTMLTextAreaElement;
  readonly #status: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #words: HTMLTextAreaElement;
  readonly #folder: string;
  readonly #known: () => Promise<readonly string[]>;
  readonly #added = new Map<string, AddedPicture>();
  #queue = Promise.resolve();

  /**
   * @param folder where the file of the entry goes, with its final slash
   * @param known gives the pictures that the site holds, from the project's root
   */
  constructor(
    form: HTMLFormElement,
    area: HTMLTextAreaElement,
    folder: string,
    known: () => Promise<readonly string[]>,
  ) {
    const part = <Part extends HTMLElement>(selector: string) => form.querySelector<Part>(selector)!;
    this.#area = area;
    this.#folder = folder;
    this.#known = known;
    this.#status = part('[data-picture-status]');
    this.#dialog = part('[data-picture-dialog]');
    this.#words = part('[data-picture-words]');
    const input = part<HTMLInputElement>('[data-picture-input]');
    input.addEventListener('change', () => {
      this.add([...(input.files ?? [])]);
      input.value = '';
    });
    part('[data-picture-add]').addEventListener('click', () => {
      const words = this.#words.value.replaceAll(/\s+/g, ' ').trim();
      this.#words.setAttribute('aria-invalid', String(words === ''));
      if (words) this.#dialog.close(words);
      else this.#words.focus();
    });
    part('[data-picture-cancel]').addEventListener('click', () => this.#dialog.close(''));
  }

  /** The paths of the files, from the project's root. */
  get paths(): string[] {
    return [...this.#added.keys()];
  }

  /** The address of a picture, from its path in the text: `./image.png`. */
  addressOf(src: string): string | undefined {
    return src.startsWith('./') ? this.at(this.#folder + src.slice(2))?.address : undefined;
  }

  at(path: string): AddedPicture | undefined {
    return this.#added.get(path);
  }

  clear() {
    this.#added.clear();
    this.say('');
  }

  say(text: string) {
    this.#status.textContent = text;
  }

  /** Adds pictures where one writes, one after the other. */
  add(files: readonly File[]) {
    for (const file of files) this.#queue = this.#queue.then(() => this.#addOne(file));
  }

  async #addOne(file: File) {
    this.say(`Lecture de «\u00a0${file.name}\u00a0»…`);
    const drawn = await redraw(file).catch(() => undefined);
    if (!drawn) return this.say(unreadable(file));
    const known = await this.#known().catch((): readonly string[] => []);
    const name = pictureName(file.name, drawn.blob.type, (taken) => {
      const path = this.#folder + taken;
      return this.#added.has(path) || known.includes(path);
    });
    const picture = { name, bytes: drawn.blob.size, address: await read(drawn.blob) };
    const places = this.#placesOf(file);
    // The dialog takes the place where one writes away from the text.
    const { selectionStart, selectionEnd } = this.#area;
    const words = places.length > 0 ? undefined : await this.#ask(picture);
    if (words === '') return this.say('L’image n’a pas été ajoutée.');
    this.#added.set(this.#folder + name, picture);
    this.#area.setSelectionRange(selectionStart, selectionEnd);
    if (words === undefined) {
      for (const { 0: written, index } of places) {
        this.#area.setSelectionRange(index, index + written.length);
        insert(this.#area, `./${name}`);
      }
    } else insertBlock(this.#area, `![${words.replaceAll(/[[\]\\]/g, '\\$&')}](./${name})`);
    return this.say(
      `Image ajoutée sous le nom ${name}${words === undefined ? ', là où le texte la nomme' : ''}\u00a0: ${drawn.width}\u00a0×\u00a0${drawn.height} pixels, ${kilobytes(picture.bytes)}.`,
    );
  }

  /** Where the text names a file as its author has it, from the last. */
  #placesOf({ name }: File) {
    const [plain, encoded] = [name, encodeURI(name)].map((form) => form.replaceAll(/[^\w ]/g, '\\$&'));
    const pattern = new RegExp(`(?<=[("'=\\s<]|^)(?:\\./)?(?:${plain}|${encoded})`, 'g');
    return [...this.#area.value.matchAll(pattern)].toReversed();
  }

  /** Asks what a picture shows; nothing when its author gives it up. */
  #ask({ address, name }: AddedPicture): Promise<string> {
    const shown = document.createElement('img');
    shown.src = address;
    shown.alt = `Image ${name}`;
    this.#dialog.querySelector('[data-picture-shown]')!.replaceChildren(shown);
    this.#words.value = '';
    this.#words.removeAttribute('aria-invalid');
    this.#dialog.returnValue = '';
    this.#dialog.showModal();
    this.#words.focus();
    return new Promise((resolve) => {
      this.#dialog.addEventListener('close', () => resolve(this.#dialog.returnValue), { once: true });
    });
  }
}
