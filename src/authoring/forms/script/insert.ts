/** A text that a browser may be slow to insert. */
const long = 5_000;

/**
 * Writes in place of what is selected in a text. « Annuler » undoes it, where the browser lets a page write as its author
 * does: these commands are obsolete and nothing replaces them. Chromium takes 23 s to insert five thousand lines as text,
 * and a tenth of a second as HTML, of which a text area keeps the words.
 */
export function insert(area: HTMLTextAreaElement, text: string) {
  area.focus();
  const html = text.length < long ? '' : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (html && document.execCommand('insertHTML', false, html)) return;
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
