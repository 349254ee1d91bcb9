/* What comes into the text from elsewhere: a page becomes Markdown, a picture a file. */
import { agree } from '../../../catalogue/french.ts';
import { insert } from './insert.ts';

/** Pastes a page as Markdown, or its plain text when it has no more to say or nothing can read it. */
async function pastePage(area: HTMLTextAreaElement, html: string, plain: string) {
  const paste = await import('../paste/paste.ts').catch(() => undefined);
  const page = paste?.markdownOf(html);
  insert(area, page?.markdown ?? paste?.withBullets(plain) ?? plain);
  const count = page?.pictures ?? 0;
  return count === 0
    ? ''
    : `${count === 1 ? 'Une image n’a' : `${count} images n’ont`} pas suivi ce que vous avez collé\u00a0: ${agree(count, 'ajoutez-la', 'ajoutez-les')} depuis votre ordinateur.`;
}

/**
 * Makes Markdown of what one pastes into a text, and takes the pictures that one pastes there or drops on the form: a
 * browser would leave the page to show them.
 */
export function watchIncoming(
  form: HTMLFormElement,
  area: HTMLTextAreaElement,
  addPictures: (files: readonly File[]) => void,
  say: (words: string) => void,
) {
  area.addEventListener('paste', (event) => {
    const { clipboardData: data } = event;
    const [html = '', plain = ''] = ['text/html', 'text/plain'].map((type) => data?.getData(type));
    const files = [...(data?.files ?? [])];
    if (files.length > 0 && plain === '') {
      event.preventDefault();
      addPictures(files);
    } else if (html !== '' || /^\s*[•·▪]/m.test(plain)) {
      event.preventDefault();
      void pastePage(area, html, plain).then(say);
    }
  });
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    addPictures(files);
  });
}
