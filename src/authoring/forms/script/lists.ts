/* Lists of groups: their items are copies of a template, in which `#` stands for the place of the item. */
import type { Draft } from './draft.ts';
import { placesIn } from './values.ts';

const listsOf = (form: HTMLElement) => [...form.querySelectorAll<HTMLElement>('[data-list]')];

export const itemsOf = (list: ParentNode) => [...list.querySelectorAll<HTMLElement>('[data-item]')];

/** More than an entry needs, and few enough for a browser to follow each letter typed. */
const mostItems = 50;

function number(list: HTMLElement) {
  const items = itemsOf(list);
  items.forEach((item, index) => {
    for (const place of item.querySelectorAll('[data-number]')) place.textContent = String(index + 1);
  });
  list.querySelector<HTMLButtonElement>('[data-add]')!.disabled = items.length >= mostItems;
}

function add(list: HTMLElement, place: string): HTMLElement {
  const copy = list.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, value.replaceAll('#', place));
  }
  const item = copy.querySelector<HTMLElement>('[data-item]')!;
  list.querySelector('[data-items]')!.append(copy);
  return item;
}

/** Makes « Ajouter » and « Retirer » work; `onChange` is called once an item is gone. */
export function watchLists(form: HTMLElement, onChange: () => void) {
  for (const list of listsOf(form)) {
    const addButton = list.querySelector<HTMLElement>('[data-add]')!;
    addButton.addEventListener('click', () => {
      const next = Math.max(-1, ...itemsOf(list).map(({ dataset }) => Number(dataset.item))) + 1;
      const item = add(list, String(next));
      number(list);
      item.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
    list.addEventListener('click', ({ target }) => {
      const item = (target as Element).closest('[data-remove]')?.closest('[data-item]');
      if (!item) return;
      item.remove();
      number(list);
      addButton.focus();
      onChange();
    });
  }
}

/** Takes every item away. */
export function clearLists(form: HTMLElement) {
  for (const list of listsOf(form)) {
    for (const item of itemsOf(list)) item.remove();
    number(list);
  }
}

/** Writes a draft back into the inputs that are still empty, with the items that it needs. */
export function restore(form: HTMLFormElement, draft: Draft) {
  const names = draft.map(([name]) => name);
  for (const list of listsOf(form)) {
    for (const place of placesIn(list.dataset.list!, names).slice(0, mostItems)) add(list, place);
    number(list);
  }
  for (const [name, value] of draft) {
    for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (control.type !== 'checkbox') control.value ||= value;
      else if (control.value === value) control.checked = true;
    }
  }
}
