/* What to do with the file: a link to GitHub that holds it, or a copy to paste there. */
import { fitsGitHub, newFileAddress } from './github.ts';

export interface EntryFile {
  path: string;
  text: string;
  /** Paths of the pictures that it names. */
  pictures: string[];
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
    this.#part('[data-picture-list]').replaceChildren(...pictures.map(listItem));
    this.#say('');
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string) {
    return this.element.querySelector<Element>(selector)!;
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

function listItem(text: string) {
  const [item, code] = [document.createElement('li'), document.createElement('code')];
  code.textContent = text;
  item.append(code);
  return item;
}
