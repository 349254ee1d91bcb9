/* What to do with the file: a link to GitHub that holds it, a copy to paste there, or a file to send. */

/**
 * The most bytes of an address that GitHub reads; beyond, it answers 414:
 * https://github.com/github/docs/issues/5136
 */
export const longestAddress = 8191;

/**
 * The page of GitHub that creates a file, already named, and filled when there is a text.
 * @param newFiles `https://github.com/owner/name/new/branch`
 */
export function newFileAddress(newFiles: string, path: string, text?: string): string {
  const [, folder, filename = ''] = /^(.*)\/([^/]*)$/.exec(path)!;
  const value = text === undefined ? {} : { value: text };
  const query = String(new URLSearchParams({ filename, ...value })).replaceAll('+', '%20');
  return `${newFiles}/${folder}?${query}`;
}

/** Whether GitHub reads the whole address, even from someone whom it first sends to its sign-in page. */
export const fitsGitHub = (address: string) =>
  `https://github.com/login?return_to=${encodeURIComponent(address)}`.length <= longestAddress;

/** Gives a file to who reads the page. */
export const download = (name: string, address: string) =>
  Object.assign(document.createElement('a'), { href: address, download: name }).click();

/**
 * Makes the buttons of the result work.
 * @returns shows what to do with a file
 */
export function watchResult(element: HTMLElement, newFiles: string) {
  const part = <Part extends HTMLElement>(selector: string) => element.querySelector<Part>(selector)!;
  const copied = part('[data-copied]');
  let [path, text] = ['', ''];

  part('[data-copy]').addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (copied.textContent = 'Texte copié. Ouvrez la page de GitHub et collez-le.'),
      () => (copied.textContent = 'Le navigateur refuse la copie\u00a0: téléchargez le fichier, et copiez son texte.'),
    );
  });
  part('[data-download]').addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    download(path.slice(path.lastIndexOf('/') + 1), address);
    URL.revokeObjectURL(address);
  });

  return (file: { path: string; text: string }, left: string) => {
    ({ path, text } = file);
    part('#resultat-titre').textContent = left
      ? 'Votre fichier, sans ce qui est resté de côté'
      : 'Votre fichier est prêt';
    part('[data-left]').textContent = left;
    const whole = newFileAddress(newFiles, path, text);
    const isLong = !fitsGitHub(whole);
    for (const way of element.querySelectorAll<HTMLElement>('[data-long]')) way.hidden = !isLong;
    part<HTMLAnchorElement>('[data-address]').href = isLong ? newFileAddress(newFiles, path) : whole;
    part('[data-pictures]').hidden = !text.includes('](./');
    copied.textContent = '';
    element.hidden = false;
    element.focus();
  };
}
