/* What the forms of /contribuer/ do once someone uses them: see start.ts. Nothing that is typed leaves the browser. */
import './strict-csp.ts';
import { fileNameOf } from '../../entry-files/file-name.ts';
import { entryFile } from '../../entry-files/entry-file.ts';
import { readDraft } from './draft.ts';
import { showProblems, summarise } from './field-problems.ts';
import { watchFilters } from './filters.ts';
import { problemsOfFaults, Rules } from './judging.ts';
import { clearLists, restore, watchLists } from './lists.ts';
import { watchIncoming } from './paste-into.ts';
import { Pictures } from './pictures.ts';
import { showPreview } from './preview.ts';
import { whenReleased } from './pointer.ts';
import { nameProblems, problemsOf } from './problems.ts';
import { Result } from './result.ts';
import { SharedDraft } from './shared-draft.ts';
import type { SiteData } from './site-data.ts';
import { bodyInput, fileInput, valuesOf } from './values.ts';

const form = document.querySelector<HTMLFormElement>('#formulaire')!;
const site = JSON.parse(document.querySelector('#donnees-formulaire')!.textContent) as SiteData;
const { collection, fields } = site;

const part = <Part extends HTMLElement>(selector: string) => form.querySelector<Part>(selector)!;
const nameInput = part<HTMLInputElement>(`[name="${fileInput}"]`);
/** None in the form of what has no text. */
const bodyArea = form.querySelector<HTMLTextAreaElement>(`[name="${bodyInput}"]`);
const restored = part('[data-restored]');
const unready = part('[data-unready]');
const dialog = part<HTMLDialogElement>('[data-dialog]');
const draft = new SharedDraft(form, form.dataset.draft!);
const result = new Result(form, site.newFiles);
const refreshFilters = watchFilters(form);

const rules = new Rules(site, judgeText);
const knownPictures = async () => (await rules.load()).pictures;
const pictures = bodyArea && new Pictures(form, bodyArea, `src/content/${collection}/`, knownPictures);
if (pictures) watchIncoming(form, bodyArea, pictures);

/** Parts whose problems are shown: those that the author filled, then all once the form was submitted. */
const filled = new Set<string>();
let inError = new Set<string>();
let isSubmitted = false;
let proposedName = '';

function read() {
  const inputs = new FormData(form);
  const values = valuesOf(fields, inputs);
  const body = bodyArea?.value ?? '';
  const name = nameInput.value.trim();
  const file = entryFile(collection, values, { body, name });
  const judgement = rules.judge({ ...file, pictures: pictures?.paths ?? [] });
  const problems = [
    ...problemsOf(collection, fields, values),
    ...nameProblems(collection, name, site.taken),
    ...problemsOfFaults(judgement?.faults ?? [], body),
  ];
  return { values, body, name, file, problems, named: judgement?.pictures ?? [] };
}

type Typed = ReturnType<typeof read>;

/** The file name that what is typed gives, once the first field is filled. */
function proposal() {
  const values = valuesOf(fields, new FormData(form));
  return values[fields[0]!.key] ? fileNameOf(collection, values) : '';
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
  const { values, body, name, problems } = typed;
  refreshFilters();
  inError = showProblems(form, problems, isShown);
  if (!part('[data-summary]').hidden) summarise(form, problems);
  part('[data-file-name]').textContent = name || '…';
  showPreview(part('.preview'), values, body, { base: site.base, addressOf: (src) => pictures?.addressOf(src) });
  if (!result.element.hidden) {
    showResult(typed, 'Votre fichier n’est plus prêt\u00a0: corrigez l’erreur, puis vérifiez de nouveau.');
  }
  return typed;
}

/** Shows what to do with the file, or says why it went. */
function showResult({ file, problems, named }: Typed, otherwise = '') {
  const isReady = problems.length === 0;
  result.show(isReady ? { ...file, pictures: named.flatMap((path) => pictures?.at(path) ?? []) } : undefined);
  unready.textContent = isReady ? '' : otherwise;
}

function erase() {
  form.reset();
  clearLists(form);
  pictures?.clear();
  filled.clear();
  isSubmitted = false;
  summarise(form, []);
  result.show(undefined);
  unready.textContent = '';
  restored.textContent = '';
  refresh(() => false);
  draft.save();
  part<HTMLElement>('input, textarea').focus();
}

function judgeText() {
  whenReleased(() => refresh(isTyped));
}

let waiting: ReturnType<typeof setTimeout> | undefined;
const isFilled = (name: string) => isSubmitted || filled.has(name);
/** The text is judged as it is typed; the other fields, once they are left. */
const isTyped = (name: string) => inError.has(name) || name === bodyInput;

form.addEventListener('input', () => {
  clearTimeout(waiting);
  draft.save();
  waiting = setTimeout(() => whenReleased(() => refresh(isTyped)), 150);
});

form.addEventListener('change', ({ target }) => {
  clearTimeout(waiting);
  const name = (target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
  if (name) filled.add(name);
  draft.save();
  whenReleased(() => refresh(isFilled));
});

/** The rules come with the text: whoever writes none asks for them at the end. */
bodyArea?.addEventListener(
  'focus',
  () => {
    rules.load().then(judgeText, () => undefined);
  },
  { once: true },
);

async function verify() {
  clearTimeout(waiting);
  isSubmitted = true;
  unready.textContent = 'Vérification…';
  try {
    await rules.load(read().file.text);
  } catch {
    unready.textContent =
      'La vérification n’a pas pu se charger\u00a0: votre brouillon est gardé. Réessayez quand vous serez connecté.';
    return;
  }
  const typed = refresh(isFilled);
  const summary = summarise(form, typed.problems);
  showResult(typed);
  (typed.problems.length > 0 ? summary : result.element).focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void verify();
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

watchLists(form, () => {
  draft.save();
  refresh(isFilled);
});

/** Whether someone wrote before this script came. */
const isUsed = [...new FormData(form).values()].some((value) => value !== '');
const kept = readDraft(form.dataset.draft!);
restore(form, kept);
// Written, not unhidden: a screen reader tells what changes in a region that it already knows.
if (kept.length > 0) restored.textContent = 'Brouillon repris.';
proposedName = proposal();
refresh(() => false);
if (isUsed) draft.save();
if (bodyArea?.matches(':focus')) bodyArea.dispatchEvent(new Event('focus'));
