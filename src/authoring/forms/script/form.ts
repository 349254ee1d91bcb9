/* What the forms of /contribuer/ do. Nothing that is typed leaves the browser. */
import { readDraft, saveDraft, type Draft } from './draft.ts';
import { bodyInput, fileInput } from './fields.ts';
import { watchIncoming } from './incoming.ts';
import { watchPictures } from './pictures.ts';
import { proposalsIn } from './proposals.ts';
import { watchResult } from './result.ts';
import { clearProblems, showProblems } from './show-problems.ts';
import type { SiteData } from './site-data.ts';

const form = document.querySelector<HTMLFormElement>('#formulaire')!;
const site = JSON.parse(document.querySelector('#donnees-formulaire')!.textContent) as SiteData;

const part = <Part extends HTMLElement>(selector: string) => form.querySelector<Part>(selector)!;
const inputOf = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`);
const area = part<HTMLTextAreaElement>(`[name="${bodyInput}"]`);
const preview = part('[data-preview]');
const status = part('[data-status]');
const unready = part('[data-unready]');

const pictures = watchPictures(form, area);
const showResult = watchResult(part('[data-result]'), site.newFiles);
watchIncoming(form, area, pictures.add, (words) => (status.textContent = words));

function restore(draft: Draft) {
  for (const [name, value] of draft) {
    for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (control.type !== 'checkbox') control.value ||= value;
      else if (control.value === value) control.checked = true;
    }
  }
  if (draft.length > 0) status.textContent = 'Brouillon repris.';
}

/** Fills the title and the summary from the text, where they are still empty. */
function propose() {
  const [title, summary] = [inputOf('title'), inputOf('summary')];
  const lengthOf = (key: string) => site.fields.find((field) => field.key === key)?.maxLength ?? 0;
  const proposed = proposalsIn(area.value, { title: lengthOf('title'), summary: lengthOf('summary') });
  if (title?.value === '' && proposed.title) {
    title.value = proposed.title;
    area.value = proposed.rest;
    status.textContent = 'La première ligne de votre texte est devenue son titre\u00a0: changez-le si besoin.';
  }
  if (summary?.value === '') summary.value = proposed.summary;
}

/** What was told of the entry no longer holds. */
function forget() {
  preview.hidden = true;
  if (!showResult(undefined)) return;
  unready.textContent = 'Vous avez changé quelque chose\u00a0: vérifiez de nouveau.';
}

async function verify() {
  unready.textContent = 'Vérification…';
  const inputs = new FormData(form);
  try {
    const { judge, knownAt } = await import('../judge/judge.ts');
    const { file, problems, isTaken, named } = judge(site, inputs, await knownAt(site.known));
    const { parentElement: fileGroup } = inputOf(fileInput)!;
    fileGroup!.hidden = !isTaken && inputOf(fileInput)!.value === '';
    unready.textContent = '';
    if (problems.length > 0) return showProblems(form, problems);
    clearProblems(form);
    return showResult({ ...file, pictures: named.map((name) => ({ name, address: pictures.addressOf(name) })) });
  } catch (error) {
    unready.textContent =
      'La vérification n’a pas pu se charger\u00a0: votre brouillon est gardé. Réessayez quand vous serez connecté.';
    throw error;
  }
}

async function draw() {
  try {
    const { drawEntry } = await import('./preview.ts');
    const words = { title: inputOf('title')!.value, summary: inputOf('summary')!.value, body: area.value };
    drawEntry(part('[data-preview-page]'), words, { base: site.base, addressOf: pictures.addressOf });
    preview.hidden = false;
    part('#apercu-titre').focus();
  } catch (error) {
    unready.textContent = 'L’aperçu n’a pas pu se charger. Réessayez quand vous serez connecté.';
    throw error;
  }
}

function erase() {
  if (!confirm('Effacer tout ce que vous avez écrit\u202f? On ne peut pas revenir en arrière.')) return;
  form.reset();
  clearProblems(form);
  pictures.clear();
  forget();
  for (const words of [status, unready]) words.textContent = '';
  saveDraft(site.draft, new FormData(form));
  area.focus();
}

form.addEventListener('input', () => {
  forget();
  saveDraft(site.draft, new FormData(form));
});
area.addEventListener('change', () => {
  propose();
  saveDraft(site.draft, new FormData(form));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void verify();
});
part('[data-draw]').addEventListener('click', () => void draw());
part('[data-erase]').addEventListener('click', erase);

restore(readDraft(site.draft));
for (const button of form.querySelectorAll('button')) button.disabled = false;
