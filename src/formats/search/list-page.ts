/*
 * A list that its facets and its words narrow without leaving the page: its criteria stand in its address. What narrows
 * it is loaded once there is a criterion, or when one is about to be chosen.
 */
import type { ListFilter } from './list.ts';
import type { SearchDocument } from './document.ts';

const form = document.querySelector<HTMLFormElement>('#recherche-liste')!;
const nav = document.querySelector<HTMLElement>('.facets');
const status = document.querySelector<HTMLElement>('#etat-liste')!;

async function fetchFilter(): Promise<ListFilter> {
  const [{ ListFilter }, answer] = await Promise.all([import('./list.ts'), fetch(form.dataset.documents!)]);
  if (!answer.ok) throw new Error(answer.statusText);
  return new ListFilter(form, nav, status, (await answer.json()) as SearchDocument[]);
}

let loading: Promise<ListFilter> | undefined;

/** Does something with what narrows the list, or tells that it did not come. */
async function withFilter(use: (filter: ListFilter) => void) {
  try {
    use(await (loading ??= fetchFilter()));
  } catch {
    loading = undefined;
    status.textContent = 'Les filtres n’ont pas pu se charger. Réessayez dans un instant.';
  }
}

let timer: number | undefined;

form.addEventListener('focusin', () => void withFilter(() => undefined), { once: true });
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void withFilter((filter) => filter.ask()), 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void withFilter((filter) => filter.ask());
});
for (const part of [nav, status]) {
  part?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void withFilter((filter) => filter.follow(link));
  });
}
addEventListener('popstate', () => void withFilter((filter) => filter.read()));
if (location.search) void withFilter((filter) => filter.read());
