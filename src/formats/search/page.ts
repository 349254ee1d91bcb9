/*
 * The page /recherche/: the question stands in its address, and in the field. What finds the answers is loaded once
 * there is a question, or when one is about to be typed.
 */
import type { SearchSource } from './document.ts';

const form = document.querySelector<HTMLFormElement>('#recherche')!;
const status = document.querySelector<HTMLElement>('#etat')!;
const field = form.querySelector('input')!;
const kind = form.querySelector('select')!;

async function fetchAnswers() {
  const [{ answersFrom }, answer] = await Promise.all([import('./results.ts'), fetch(form.dataset.documents!)]);
  if (!answer.ok) throw new Error(answer.statusText);
  return answersFrom((await answer.json()) as SearchSource);
}

const pageTitle = document.title;
let loading: ReturnType<typeof fetchAnswers> | undefined;
const load = () => (loading ??= fetchAnswers());

/** Shows what answers the fields, unless they change meanwhile. */
async function show() {
  const question = field.value.trim();
  document.title = question ? `« ${question} » - ${pageTitle}` : pageTitle;
  try {
    const show = await (question ? load() : loading);
    if (question === field.value.trim()) status.replaceChildren(...(show?.(question, kind.value) ?? []));
  } catch {
    loading = undefined;
    status.textContent = 'La recherche n’a pas pu se charger. Réessayez dans un instant, ou prenez un autre chemin.';
  }
}

/** Fills the fields from the address; what they do not offer is left out. */
function read() {
  const asked = new URLSearchParams(location.search);
  field.value = (asked.get('q') ?? '').slice(0, field.maxLength);
  kind.value = asked.get('type') ?? '';
  kind.value ||= '';
  void show();
}

/** Writes the fields into the address: what one types stays one step of the history, however many letters it takes. */
function write(isTyping: boolean) {
  const given = Object.entries({ q: field.value.trim(), type: kind.value }).filter(([, value]) => value);
  const address = [location.pathname, new URLSearchParams(given).toString()].filter(Boolean).join('?');
  const step = isTyping && history.state === 'typing' ? 'replaceState' : 'pushState';
  history[step](isTyping ? 'typing' : '', '', address);
  void show();
}

let timer: number | undefined;

form.addEventListener('focusin', () => void load().catch(() => (loading = undefined)), { once: true });
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => write(true), 200);
});
kind.addEventListener('change', () => write(false));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  write(true);
  // What is typed next is another question.
  history.replaceState('', '');
});
window.addEventListener('popstate', read);
if (field.value && !location.search) write(true);
else read();
