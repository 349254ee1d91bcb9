/* The words of the entry, as its page will show them. */
import { typeset } from '../../../schemas/typography.ts';
import type { Values } from '../../entry-files/entry-file.ts';
import { frenchDate } from './french-date.ts';
import { htmlOf, longestDrawn, nodesOf, type Surroundings } from './markdown.ts';

const words = (value: Values[string]) => (typeof value === 'string' ? value : '');

/** The text drawn last: to type elsewhere does not draw it again. */
let drawn = '';

export function showPreview(preview: HTMLElement, values: Values, body: string, surroundings: Surroundings) {
  const part = (name: string) => preview.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  part('title').textContent = typeset(words(values.title ?? values.name)) || 'Sans titre';
  part('date').textContent = frenchDate(words(values.date ?? values.start));
  part('summary').textContent = typeset(words(values.summary));
  part('rest').hidden = body.length <= longestDrawn;
  if (body !== drawn) part('text').replaceChildren(...nodesOf(htmlOf(body), surroundings));
  drawn = body;
}
