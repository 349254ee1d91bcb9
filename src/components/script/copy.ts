/* Buttons that copy code and the addresses of feeds. Without this script, or a clipboard, one selects them by hand. */

const region = document.createElement('p');
region.className = 'fr-sr-only';
region.setAttribute('role', 'status');

const textOf = (source: HTMLElement) => (source instanceof HTMLInputElement ? source.value : source.innerText.trim());

/** Copies a text, and says in the button and to who hears the page how it went. */
async function copy(text: string, button: HTMLElement) {
  let said = 'Copié';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'Copie refusée';
  }
  button.textContent = said;
  region.textContent = `${said}.`;
  setTimeout(() => {
    button.textContent = 'Copier';
    region.textContent = '';
  }, 3000);
}

function addButton(source: HTMLElement) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copier';
  button.setAttribute('aria-label', `Copier ${source.dataset.copy ?? 'le code'}`);
  button.addEventListener('click', () => void copy(textOf(source), button));
  const frame = document.createElement('div');
  frame.className = 'copied';
  source.before(frame);
  frame.append(source, button);
}

if ('clipboard' in navigator) {
  document.querySelectorAll<HTMLElement>('[data-copy], .prose pre').forEach(addButton);
  document.body.append(region);
}
