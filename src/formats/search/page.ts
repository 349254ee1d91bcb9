/*
 * The page /recherche/: the question stands in its address, and in the field. What finds the answers is loaded once
 * there is a question, or when one is about to be typed.
 */
import { longestQuestion } from './criteria.ts';
import { documentKinds, type DocumentKind, type SearchDocument } from './document.ts';

/** Those that narrow what is found to what an entry answers. */
const criteria = ['theme', 'saison'] as const;
const names = ['q', 'type', ...criteria] as const;

const form = document.querySelector<HTMLFormElement>('#recherche')!;
const status = document.querySelector<HTMLElement>('#etat')!;
const fields = form.elements as unknown as Record<(typeof names)[number], HTMLInputElement | HTMLSelectElement>;

async function importResults() {
  const [{ Results }, answer] = await Promise.all([import('./results.ts'), fetch(form.dataset.documents!)]);
  if (!answer.ok) throw new Error(answer.statusText);
  return new Results((await answer.json()) as SearchDocument[]);
}

let loading: ReturnType<typeof importResults> | undefined;
const load = () => (loading ??= importResults());

/** Shows what answers the fields, unless they change meanwhile. */
async function show() {
  const question = fields.q.value.trim();
  if (question) {
    try {
      await load();
    } catch {
      loading = undefined;
      status.textContent = 'La recherche n’a pas pu se charger. Réessayez dans un instant, ou prenez un autre chemin.';
      return;
    }
  }
  if (question !== fields.q.value.trim()) return;
  const kind = fields.type.value in documentKinds ? (fields.type.value as DocumentKind) : undefined;
  const results = await loading;
  const chosen = criteria.flatMap((name) => (fields[name].value ? [`${name}=${fields[name].value}`] : []));
  status.replaceChildren(...(results?.show(question, { kind, chosen }) ?? []));
}

/** Fills the fields from the address; what they do not offer is left out. */
function read() {
  const parameters = new URLSearchParams(location.search);
  for (const name of names) fields[name].value = (parameters.get(name) ?? '').slice(0, longestQuestion);
  for (const name of ['type', ...criteria] as const) fields[name].value ||= '';
  void show();
}

/** Writes the fields into the address. A question is one step of the history, however many letters it takes. */
function write(isTyping: boolean) {
  const given = names.map((name) => [name, fields[name].value.trim()]).filter(([, value]) => value);
  const query = new URLSearchParams(given).toString();
  const address = location.pathname + (query && `?${query}`);
  const isSameStep = address === location.pathname + location.search || (isTyping && history.state === 'typing');
  history[isSameStep ? 'replaceState' : 'pushState'](isTyping ? 'typing' : '', '', address);
  void show();
}

let timer: number | undefined;

form.addEventListener('focusin', () => void load().catch(() => (loading = undefined)), { once: true });
form.addEventListener('input', ({ target }) => {
  clearTimeout(timer);
  timer = window.setTimeout(() => write(target === fields.q), 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  write(true);
  // What is typed next is another question.
  history.replaceState('', '');
});
window.addEventListener('popstate', read);
read();
