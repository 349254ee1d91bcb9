/**
 * Writes in place of what is selected in a text, and selects what it wrote as asked. « Annuler » undoes it, where the
 * browser lets a page write as its author does: the command is obsolete and nothing replaces it.
 */
export function insert(area: HTMLTextAreaElement, text: string) {
  area.focus();
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Writes a paragraph in a text, between empty lines. */
export function insertBlock(area: HTMLTextAreaElement, text: string) {
  const [before] = /\n{0,2}$/.exec(area.value.slice(0, area.selectionStart))!;
  const isFirst = area.selectionStart === 0;
  insert(area, `${isFirst ? '' : '\n'.repeat(2 - before.length)}${text}\n\n`);
}
