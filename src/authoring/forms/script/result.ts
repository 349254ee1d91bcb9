/* What to do with the file: a link to GitHub that holds it, a copy to paste there, or a file to send. */
import { fitsGitHub, newFileAddress } from './github.ts';

export interface EntryFile {
  path: string;
  text: string;
  /** The pictures that go with it, those of this visit with an address that holds them. */
  pictures: { name: string; address?: string | undefined }[];
}

/** Gives a file to who reads the page. */
export function download(name: string, address: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

function itemOf({ name, address }: EntryFile['pictures'][number]) {
  const [item, link] = [document.createElement('li'), document.createElement(address ? 'a' : 'span')];
  link.textContent = name;
  if (link instanceof HTMLAnchorElement) Object.assign(link, { href: address, download: name });
  item.append(link);
  return item;
}

/**
 * Makes the buttons of the result work.
 * @returns shows what to do with a file, or hides it all when there is none; tells whether it was shown before
 */
export function watchResult(element: HTMLElement, newFiles: string) {
  const part = <Part extends HTMLElement>(selector: string) => element.querySelector<Part>(selector)!;
  const copied = part('[data-copied]');
  const area = part<HTMLTextAreaElement>('[data-file]');
  let file: EntryFile = { path: '', text: '', pictures: [] };

  part('[data-copy]').addEventListener('click', () => {
    navigator.clipboard.writeText(file.text).then(
      () => (copied.textContent = 'Texte copié. Ouvrez la page de GitHub et collez-le.'),
      () => {
        area.closest('details')!.open = true;
        area.focus();
        area.select();
        copied.textContent =
          'Le navigateur refuse la copie\u00a0: le texte est sélectionné, copiez-le avec le clavier.';
      },
    );
  });
  part('[data-download]').addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([file.text], { type: 'text/plain' }));
    download(file.path.slice(file.path.lastIndexOf('/') + 1), address);
    URL.revokeObjectURL(address);
  });

  return (given: EntryFile | undefined): boolean => {
    const wasShown = !element.hidden;
    element.hidden = !given;
    if (!given) return wasShown;
    file = given;
    const { path, text, pictures } = given;
    const whole = newFileAddress(newFiles, path, text);
    const isLong = !fitsGitHub(whole);
    for (const way of element.querySelectorAll<HTMLElement>('[data-long]')) way.hidden = !isLong;
    part<HTMLAnchorElement>('[data-address]').href = isLong ? newFileAddress(newFiles, path) : whole;
    part('[data-path]').textContent = path;
    area.value = text;
    part('[data-pictures]').hidden = pictures.length === 0;
    part('[data-picture-list]').replaceChildren(...pictures.map(itemOf));
    copied.textContent = '';
    element.focus();
    return wasShown;
  };
}
