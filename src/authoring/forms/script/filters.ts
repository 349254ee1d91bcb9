/* Long lists of boxes: a filter shortens them, and a count says how many are ticked. */
import { plain } from '../../../plain.ts';

/** How many boxes are ticked and shown. */
export const countWords = (ticked: number, visible: number, all: number) =>
  `Cases cochées\u00a0: ${ticked}. Affichées\u00a0: ${visible} sur ${all}.`;

/** Makes the filters work, and gives what brings their counts up to date. */
export function watchFilters(form: HTMLElement) {
  const refreshes = [...form.querySelectorAll<HTMLInputElement>('[data-filter]')].map((filter) => {
    const list = filter.closest('fieldset')!;
    const boxes = [...list.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const count = list.querySelector('[data-count]')!;
    const refresh = () => {
      const wanted = plain(filter.value.trim());
      for (const box of boxes) {
        box.parentElement!.hidden = !box.checked && !plain(box.labels![0]!.textContent).includes(wanted);
      }
      const ticked = boxes.filter(({ checked }) => checked).length;
      const visible = boxes.filter((box) => !box.parentElement!.hidden).length;
      const text = countWords(ticked, visible, boxes.length);
      if (count.textContent !== text) count.textContent = text;
    };
    filter.addEventListener('input', refresh);
    filter.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    return refresh;
  });
  return () => refreshes.forEach((refresh) => refresh());
}
