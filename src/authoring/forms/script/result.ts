/* What to do with the file: a link to GitHub that holds it, or a copy to paste there. */
import { fitsGitHub, isAccount, newFileAddress, uploadAddress } from './github.ts';

export interface EntryFile {
  path: string;
  text: string;
  /** The pictures that go with it, each with an address that holds it. */
  pictures: { name: string; address: string; bytes: number }[];
}

export class Result {
  readonly element: HTMLElement;
  readonly #newFiles: string;
  #file: EntryFile = { path: '', text: '', pictures: [] };

  constructor(form: HTMLElement, newFiles: string) {
    this.element = form.querySelector<HTMLElement>('.result')!;
    this.#newFiles = newFiles;
    this.#part('[data-copy]').addEventListener('click', () => void this.#copy());
    this.#part('[data-download]').addEventListener('click', () => this.#download());
    this.#part('[data-pictures]').addEventListener('input', () => this.#showUpload());
  }

  /** Shows what to do with a file; hides everything when there is none. */
  show(file: EntryFile | undefined) {
    this.element.hidden = !file;
    if (!file) return;
    this.#file = file;
    const { path, text, pictures } = file;
    const whole = newFileAddress(this.#newFiles, path, text);
    const isShort = fitsGitHub(whole);
    for (const way of this.element.querySelectorAll<HTMLElement>('[data-way]')) {
      way.hidden = (way.dataset.way === 'link') !== isShort;
      const address = isShort ? whole : newFileAddress(this.#newFiles, path);
      way.querySelector<HTMLAnchorElement>('[data-address]')!.href = address;
    }
    this.#part('[data-path]').textContent = path;
    this.#part<HTMLTextAreaElement>('[data-file]').value = text;
    this.#part('[data-pictures]').hidden = pictures.length === 0;
    this.#part('[data-picture-list]').replaceChildren(...pictures.map(downloadOf));
    this.#showUpload();
    this.#say('');
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string) {
    return this.element.querySelector<Element>(selector)!;
  }

  /** Leads to where the pictures go, once the copy of the author has a name. */
  #showUpload() {
    const valueOf = (name: string) => this.#part<HTMLInputElement>(`[data-copy-${name}]`).value.trim();
    const copy = { account: valueOf('account'), branch: valueOf('branch') };
    const folder = this.#file.path.slice(0, this.#file.path.lastIndexOf('/'));
    const link = this.#part<HTMLAnchorElement>('[data-upload]');
    link.hidden = !isAccount(copy.account) || copy.branch === '';
    link.href = link.hidden ? '' : uploadAddress(this.#newFiles, folder, copy);
  }

  #say(text: string) {
    this.#part('[data-status]').textContent = text;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#file.text);
      this.#say('Texte copié. Ouvrez la page de GitHub et collez-le.');
    } catch {
      this.#part<HTMLDetailsElement>('.result__file').open = true;
      const text = this.#part<HTMLTextAreaElement>('[data-file]');
      text.focus();
      text.select();
      this.#say('Le navigateur refuse la copie\u00a0: le texte est sélectionné, copiez-le avec le clavier.');
    }
  }

  #download() {
    const { path, text } = this.#file;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = path.slice(path.lastIndexOf('/') + 1);
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say(`Fichier ${link.download} téléchargé.`);
  }
}

function downloadOf({ name, address, bytes }: EntryFile['pictures'][number]) {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = address;
  link.download = name;
  link.textContent = name;
  item.append(link, `, ${Math.ceil(bytes / 1000)}\u00a0ko`);
  return item;
}
