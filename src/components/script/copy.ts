/* Buttons that copy what one would carry elsewhere. Without this script, or a clipboard, all of it is selected by hand. */

/** What is copied → what it is, for who hears the button. */
const sources = [
  { selector: '[data-copy]', name: ({ dataset }: HTMLElement) => dataset.copy! },
  { selector: '.prose pre', name: () => 'le code' },
];

const region = document.createElement('p');
region.className = 'fr-sr-only';
region.setAttribute('role', 'status');

const textOf = (source: HTMLElement) =>
  source instanceof HTMLInputElement ? source.value : (source.textContent ?? '').trim();

/** Copies a text, and says in the button and to who hears the page how it went. */
async function copy(text: string, button: HTMLElement, shown: string) {
  let said = 'Copié';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'Copie refusée';
  }
  button.textContent = said;
  region.textContent = `${said}.`;
  setTimeout(() => {
    button.textContent = shown;
    region.textContent = '';
  }, 3000);
}

function addButton(source: HTMLElement, name: string) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copier';
  button.setAttribute('aria-label', `Copier ${name}`);
  button.addEventListener('click', () => void copy(textOf(source), button, 'Copier'));
  const frame = document.createElement('div');
  frame.className = 'copied';
  source.before(frame);
  frame.append(source, button);
}

function addLink(heading: HTMLElement) {
  const link = document.createElement('a');
  link.className = 'heading-link';
  link.href = `#${heading.id}`;
  link.textContent = '#';
  link.setAttribute('aria-label', `Copier le lien vers «\u00a0${heading.textContent}\u00a0»`);
  link.addEventListener('click', () => void copy(link.href, link, '#'));
  // The name of the heading stays its words.
  heading.setAttribute('aria-label', heading.textContent ?? '');
  heading.append(' ', link);
}

if ('clipboard' in navigator) {
  for (const { selector, name } of sources) {
    for (const source of document.querySelectorAll<HTMLElement>(selector)) addButton(source, name(source));
  }
  for (const heading of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')) addLink(heading);
  document.body.append(region);
}
