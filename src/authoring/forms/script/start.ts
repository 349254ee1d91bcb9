/*
 * The forms of /contribuer/ until someone uses them: they are there from the first paint, and what judges and draws
 * what is typed is loaded on first use, or at once for a draft to be taken up again.
 */
import { readDraft } from './draft.ts';

const form = document.querySelector<HTMLFormElement>('#formulaire')!;
let isLoaded = false;
let loading: Promise<void> | undefined;

async function importForm() {
  try {
    await import('./form.ts');
    isLoaded = true;
  } catch (error) {
    form.querySelector('[data-unready]')!.textContent =
      'Le formulaire n’a pas pu se charger. Copiez ce que vous avez écrit, puis rechargez la page.';
    throw error;
  }
}

const load = () => (loading ??= importForm());

/** A click that comes too early waits, then happens. The Enter key in an input is a click too. */
async function hold(event: MouseEvent) {
  const button = (event.target as Element).closest('button');
  if (isLoaded || !button) return;
  event.preventDefault();
  event.stopPropagation();
  await load();
  button.click();
}

for (const button of form.querySelectorAll('button')) button.disabled = false;
form.addEventListener('click', (event) => void hold(event), true);
for (const sign of ['focusin', 'dragenter']) form.addEventListener(sign, () => void load(), { once: true });
if (readDraft(form.dataset.draft!).length > 0) void load();
