/* What the forms of /contribuer/ do once someone uses them: see start.ts. Nothing that is typed leaves the browser. */
import './strict-csp.ts';
import { fileNameOf } from '../../entry-files/file-name.ts';
import { plainEntryFile } from '../../entry-files/plain-entry.ts';
import { readDraft, saveDraft } from './draft.ts';
import { showProblems, summarise } from './field-problems.ts';
import { watchFilters } from './filters.ts';
import { clearLists, restore, watchLists } from './lists.ts';
import { pictureFiles } from './pictures.ts';
import { showPreview } from './preview.ts';
import { whenReleased } from './pointer.ts';
import { nameProblems, problemsOf } from './problems.ts';
import { Result } from './result.ts';
import type { SiteData } from './site-data.ts';
import { bodyInput, fileInput, valuesOf } from './values.ts';

const form = document.querySelector<HTMLFormElement>('#formulaire')!;
const site = JSON.parse(document.querySelector('#donnees-formulaire')!.textContent) as SiteData;
const draftKey = form.dataset.draft!;
const { collection, fields } = site;

const part = <Part extends HTMLElement>(selector: string) => form.querySelector<Part>(selector)!;
const nameInput = part<HTMLInputElement>(`[name="${fileInput}"]`);
const restored = part('[data-restored]');
const dialog = part<HTMLDialogElement>('[data-dialog]');
const result = new Result(form, site.newFiles);
const refreshFilters = watchFilters(form);

/** Parts whose problems are shown: those that the author filled, then all once the form was submitted. */
const filled = new Set<string>();
let inError = new Set<string>();
let isSubmitted = false;
let proposedName = '';

function read() {
  const inputs = new FormData(form);
  const values = valuesOf(fields, inputs);
  const body = String(inputs.get(bodyInput));
  const name = nameInput.value.trim();
  const problems = [...problemsOf(collection, fields, values), ...nameProblems(collection, name, site.taken)];
  return { inputs, values, body, name, problems };
}

type Typed = ReturnType<typeof read>;

/** The file name that what is typed gives. */
function proposal() {
  const values = valuesOf(fields, new FormData(form));
  return values.title ? fileNameOf(collection, values) : '';
}

/** The name of the file follows the title, until the author writes another. */
function proposeName() {
  if (nameInput.value !== '' && nameInput.value !== proposedName) return;
  proposedName = proposal();
  nameInput.value = proposedName;
}

function refresh(isShown: (name: string) => boolean) {
  if (document.activeElement !== nameInput) proposeName();
  const typed = read();
  const { inputs, values, body, name, problems } = typed;
  saveDraft(draftKey, inputs);
  refreshFilters();
  inError = showProblems(form, problems, isShown);
  if (!part('[data-summary]').hidden) summarise(form, problems);
  part('[data-file-name]').textContent = name || '…';
  showPreview(part('.preview'), values, body, site.base);
  if (!result.element.hidden) {
    showResult(typed, 'Votre fichier n’est plus prêt\u00a0: corrigez l’erreur, puis vérifiez de nouveau.');
  }
  return typed;
}

/** Shows what to do with the file, or says why it went. */
function showResult({ values, body, name, problems }: Typed, otherwise = '') {
  const isReady = problems.length === 0;
  const file = plainEntryFile(collection, values, { body, name });
  result.show(isReady ? { ...file, pictures: pictureFiles({ ...values }, body, file.path) } : undefined);
  part('[data-unready]').textContent = isReady ? '' : otherwise;
}

function erase() {
  form.reset();
  clearLists(form);
  filled.clear();
  isSubmitted = false;
  summarise(form, []);
  result.show(undefined);
  part('[data-unready]').textContent = '';
  restored.textContent = '';
  refresh(() => false);
  part<HTMLElement>('input, textarea').focus();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
const isFilled = (name: string) => isSubmitted || filled.has(name);

form.addEventListener('input', () => {
  clearTimeout(waiting);
  saveDraft(draftKey, new FormData(form));
  waiting = setTimeout(() => refresh((name) => inError.has(name)), 150);
});

form.addEventListener('change', ({ target }) => {
  clearTimeout(waiting);
  const name = (target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
  if (name) filled.add(name);
  whenReleased(() => refresh(isFilled));
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  isSubmitted = true;
  const typed = refresh(isFilled);
  const { problems } = typed;
  const summary = summarise(form, problems);
  showResult(typed);
  (problems.length > 0 ? summary : result.element).focus();
});

for (const button of form.querySelectorAll('[data-erase]')) button.addEventListener('click', () => dialog.showModal());
part('[data-cancel]').addEventListener('click', () => dialog.close());
part('[data-confirm]').addEventListener('click', () => {
  dialog.close();
  erase();
});

/** Beside the form, the preview scrolls by itself and the keyboard must reach it; below, it has nothing to scroll. */
const isBeside = matchMedia('(min-width: 62em)');
function reachPreview() {
  part('.preview').tabIndex = isBeside.matches ? 0 : -1;
}
isBeside.addEventListener('change', reachPreview);
reachPreview();

watchLists(form, () => refresh(isFilled));

const draft = readDraft(draftKey);
restore(form, draft);
// Written, not unhidden: a screen reader tells what changes in a region that it already knows.
if (draft.length > 0) restored.textContent = 'Brouillon repris.';
proposedName = proposal();
refresh(() => false);
