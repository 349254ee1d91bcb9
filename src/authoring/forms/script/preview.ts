/* The words of the entry, as its page will show them. */
import type { Values } from '../../entry-files/plain-entry.ts';
import { frenchDate } from './french-date.ts';
import { htmlOf, longestDrawn, nodesOf } from './markdown.ts';

const words = (value: Values[string]) => (typeof value === 'string' ? value : '');

/** The text drawn last: to type elsewhere does not draw it again. */
let drawn = '';

/** @param base path under which the site is served */
export function showPreview(preview: HTMLElement, values: Values, body: string, base: string) {
  const part = (name: string) => preview.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  part('title').textContent = words(values.title) || 'Sans titre';
  part('date').textContent = frenchDate(words(values.date ?? values.start));
  part('summary').textContent = words(values.summary);
  part('rest').hidden = body.length <= longestDrawn;
  if (body !== drawn) part('text').replaceChildren(...nodesOf(htmlOf(body), base));
  drawn = body;
}
