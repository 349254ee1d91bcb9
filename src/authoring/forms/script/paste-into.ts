/* What comes into the text from elsewhere: a page becomes Markdown, a picture a file. */
import { insert } from './insert.ts';
import { filesOf, type Pictures } from './pictures.ts';

const plural = (count: number) => (count === 1 ? 'Une image n’a' : `${count} images n’ont`);

/** Pastes a page as Markdown, or its plain text when it has no more to say or nothing can read it. */
async function pastePage(area: HTMLTextAreaElement, html: string, plain: string, pictures: Pictures) {
  const paste = await import('../paste/paste.ts').catch(() => undefined);
  const page = paste?.markdownOf(html);
  insert(area, page?.markdown ?? paste?.withBullets(plain) ?? plain);
  pictures.say(
    page?.pictures
      ? `${plural(page.pictures)} pas suivi ce que vous avez collé\u00a0: ajoutez-les depuis votre ordinateur.`
      : '',
  );
}

/**
 * Makes Markdown of what one pastes into a text, and adds the pictures that one pastes there or drops on the form: a
 * browser would leave the page to show them.
 */
export function watchIncoming(form: HTMLFormElement, area: HTMLTextAreaElement, pictures: Pictures) {
  area.addEventListener('paste', (event) => {
    const { clipboardData: data } = event;
    const [html = '', plain = ''] = ['text/html', 'text/plain'].map((type) => data?.getData(type));
    const files = filesOf(data);
    if (files.length > 0 && plain === '') {
      event.preventDefault();
      pictures.add(files);
    } else if (html !== '' || /^\s*[•·▪]/m.test(plain)) {
      event.preventDefault();
      void pastePage(area, html, plain, pictures);
    }
  });
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    const files = filesOf(event.dataTransfer);
    if (files.length === 0) return;
    event.preventDefault();
    pictures.add(files);
  });
}
