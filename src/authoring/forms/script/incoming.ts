/* What comes into the text from elsewhere: a page becomes Markdown, a picture a file. */

import { plainWords } from '../paste/plain-words.ts';

/** A text that Chromium is slow to insert as its author would: five thousand lines take it 23 s. */
const long = 5_000;

/**
 * Writes in place of what is selected in a text. « Annuler » undoes it, where the browser lets a page write as its author
 * does: this command is obsolete and nothing replaces it.
 */
export function insert(area: HTMLTextAreaElement, text: string) {
  area.focus();
  if (text.length < long && document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words of a page that came without its plain text and that nothing can read, its blocks apart. */
function wordsOf(page: string) {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  for (const unread of body.querySelectorAll('script, style')) unread.remove();
  for (const block of body.querySelectorAll('p, div, li, tr, h1, h2, h3, h4, h5, h6, br')) block.before('\n\n');
  return body.textContent.replaceAll(/\n[ \t]*\n\s*/g, '\n\n').trim();
}

/**
 * Makes Markdown of what one pastes into a text, its plain text when nothing can read it, and takes the pictures that one
 * pastes there.
 * @param left keeps the sentences that tell what did not follow
 */
export function watchPaste(
  area: HTMLTextAreaElement,
  addPictures: (files: readonly File[]) => Promise<void>,
  status: Element,
  left: HTMLInputElement,
) {
  area.addEventListener('paste', (event) => {
    const data = event.clipboardData!;
    const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
    const isPicture = data.files.length > 0 && plain === '';
    const kept = area.value.slice(0, area.selectionStart) + area.value.slice(area.selectionEnd);
    // What stayed behind was missing from a text that this one replaces.
    if (!isPicture && kept.trim() === '') left.value = '';
    if (!isPicture && html === '' && plainWords(plain) === plain) return;
    event.preventDefault();
    if (isPicture) void addPictures([...data.files]);
    else {
      void import('../paste/paste.ts')
        .then(({ markdownOf }) => markdownOf(html, plain))
        .catch(() => ({
          markdown: plainWords(plain || wordsOf(html)),
          left: 'Laissé de côté\u00a0: toute la mise en forme.',
        }))
        .then(({ markdown, left: words }) => {
          insert(area, markdown);
          status.textContent = words;
          left.value = `${left.value} ${words}`.trim();
          area.dispatchEvent(new Event('input', { bubbles: true }));
        });
    }
  });
}
