/* What the forms of /contribuer/ do. Nothing that is typed leaves the browser. */
import { counted } from '../../../catalogue/french.ts';
import type { KnownEntry } from '../judge/known-content.ts';
import { restoreDraft, saveDraft } from './draft.ts';
import { bodyInput, fileInput, leftInput, type SiteData } from './fields.ts';
import { watchPaste } from './incoming.ts';
import { watchPictures } from './pictures.ts';
import { proposalsIn } from './proposals.ts';
import { watchResult } from './result.ts';
import { showProblems } from './show-problems.ts';

const form = document.querySelector<HTMLFormElement>('#formulaire')!;
const site = JSON.parse(form.dataset.site!) as SiteData;

const part = <Part extends HTMLElement>(selector: string) => form.querySelector<Part>(selector)!;
const input = (name: string) => part<HTMLInputElement>(`[name="${name}"]`);
const area = part<HTMLTextAreaElement>(`[name="${bodyInput}"]`);
const preview = part('[data-preview]');
const result = part('[data-result]');
const status = part('[data-status]');
const unready = part('[data-unready]');

const pictures = watchPictures(form, area);
const showResult = watchResult(result, site.newFiles);
watchPaste(area, pictures.add, status, input(leftInput));

const save = () => saveDraft(form, site.draft);

/** Fills the title and the summary from the text, where they are still empty. */
function propose() {
  const [title, summary] = [input('title'), input('summary')];
  const lengthOf = ({ name }: HTMLInputElement) => site.fields.find(({ key }) => key === name)!.maxLength!;
  const proposed = proposalsIn(area.value, { title: lengthOf(title), summary: lengthOf(summary) });
  if (title.value === '' && proposed.title) {
    title.value = proposed.title;
    area.value = proposed.rest;
    status.textContent = 'La première ligne de votre texte est devenue son titre\u00a0: changez-le si besoin.';
  }
  summary.value ||= proposed.summary;
  save();
}

/** What was told of the entry no longer holds. */
function forget() {
  preview.hidden = true;
  if (result.hidden) return;
  result.hidden = true;
  unready.textContent = 'Vous avez changé quelque chose\u00a0: vérifiez de nouveau.';
}

async function verify() {
  // The file leaves out the empty lines before the text: its problems are told by their places.
  area.value = area.value.trimStart();
  const { judge } = await import('../judge/judge.ts');
  const known = (await (await fetch(site.known)).json()) as KnownEntry[];
  const { file, problems, isTaken } = judge(site, new FormData(form), known);
  part(`[data-field="${fileInput}"]`).hidden = !isTaken && input(fileInput).value === '';
  unready.textContent = problems.length > 0 ? `${counted(problems.length, 'erreur')} à corriger.` : '';
  showProblems(form, problems);
  if (problems.length === 0) showResult(file, input(leftInput).value);
}

async function draw() {
  const { drawText } = await import('./preview.ts');
  drawText(part('[data-preview-text]'), area.value, site.base, pictures.addressOf);
  preview.hidden = false;
  part('#apercu-titre').focus();
}

/** Does what needs scripts that are not there yet, or says that they cannot come. */
function attempt(action: () => Promise<void>, what: string) {
  action().catch((error: unknown) => {
    unready.textContent = `${what} n’a pas pu se charger\u00a0: votre brouillon est gardé. Rechargez la page quand vous serez connecté.`;
    throw error;
  });
}

form.addEventListener('input', () => {
  if (area.value.trim() === '') input(leftInput).value = '';
  forget();
  save();
});
area.addEventListener('change', propose);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(verify, 'La vérification');
});
part('[data-draw]').addEventListener('click', () => attempt(draw, 'L’aperçu'));
part('[data-erase]').addEventListener('click', () => {
  if (!confirm('Effacer tout ce que vous avez écrit\u202f? On ne peut pas revenir en arrière.')) return;
  form.reset();
  input(leftInput).value = '';
  showProblems(form, []);
  forget();
  for (const words of form.querySelectorAll('[role=status]')) words.textContent = '';
  save();
  area.focus();
});

if (restoreDraft(form, site.draft)) status.textContent = 'Brouillon repris.';
for (const button of form.querySelectorAll('button')) button.disabled = false;
