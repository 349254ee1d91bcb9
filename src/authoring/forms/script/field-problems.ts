/* What is wrong, shown at each input and listed above the form. */
import { itemsOf } from './lists.ts';
import { lineAt } from './judging.ts';
import type { Problem } from './problems.ts';

const errorClasses: Record<string, string> = {
  'fr-input-group': 'fr-input-group--error',
  'fr-select-group': 'fr-select-group--error',
  'fr-checkbox-group': 'fr-checkbox-group--error',
  'form-group': 'form-group--error',
};

const control = 'input, textarea, select';

const escaped = (name: string) => `"${CSS.escape(name)}"`;

/** The part of the form that a problem is about: the nearest one to its path. */
function partOf(form: HTMLElement, path: Problem['path']): HTMLElement | undefined {
  let name = '';
  let part: HTMLElement | undefined;
  for (const key of path) {
    const list = typeof key === 'number' ? form.querySelector(`[data-list=${escaped(name)}]`) : undefined;
    const step = typeof key === 'number' ? list && itemsOf(list)[key]?.dataset.item : key;
    if (step === undefined || step === null) break;
    name = name ? `${name}.${step}` : step;
    part = form.querySelector<HTMLElement>(`[data-field=${escaped(name)}]`) ?? part;
  }
  return part;
}

/** Goes to the place of a problem: its words when the input is a text, else the input. */
function goTo(part: HTMLElement | undefined, { range }: Problem) {
  const closed = part?.closest('details');
  if (closed) closed.open = true;
  const input = part?.querySelector<HTMLElement>(`${control}, button`) ?? part;
  if (range && input instanceof HTMLTextAreaElement) {
    // A browser scrolls to where one writes as the input takes the focus.
    input.blur();
    input.setSelectionRange(range.start, range.start);
    input.focus();
    input.setSelectionRange(range.start, range.end);
  } else input?.focus();
}

function linkTo(part: HTMLElement | undefined, problem: Problem, text: string) {
  const target = part?.matches('fieldset') ? part : part?.querySelector<HTMLElement>(control);
  const link = document.createElement('a');
  link.href = `#${target?.id}`;
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(part, problem);
  });
  return link;
}

/** The number of the line where a problem stands in its text. */
const lineOf = (part: HTMLElement, { range }: Problem) =>
  range && `Ligne\u00a0${lineAt(part.querySelector('textarea')!.value, range.start)}`;

function show(part: HTMLElement, problems: readonly Problem[]) {
  const group = [...part.children].findLast((child) => child.classList.contains('fr-messages-group'))!;
  const messages = problems.map((problem) => {
    const message = document.createElement('p');
    message.className = 'fr-message fr-message--error';
    const line = lineOf(part, problem);
    // One item of a line of boxes: the words and their link are one sentence.
    const words = document.createElement('span');
    words.append(...(line ? [linkTo(part, problem, line), '\u00a0: '] : []), problem.text);
    message.append(words);
    return message;
  });
  const said = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent).join('\n');
  if (said(group.children) === said(messages)) return;
  group.replaceChildren(...messages);
  part.classList.toggle(errorClasses[part.classList[0]!]!, problems.length > 0);
  if (part.localName === 'fieldset') return;
  const input = part.querySelector(control);
  if (problems.length > 0) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

/** Shows the problems of the parts that `isShown` names, hides all others. Gives the names of those in error. */
export function showProblems(form: HTMLElement, problems: readonly Problem[], isShown: (name: string) => boolean) {
  const parts = new Map<HTMLElement, Problem[]>();
  for (const problem of problems) {
    const part = partOf(form, problem.path);
    if (part && isShown(part.dataset.field!)) parts.set(part, [...(parts.get(part) ?? []), problem]);
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-field]')) show(part, parts.get(part) ?? []);
  return new Set([...parts.keys()].map(({ dataset }) => dataset.field!));
}

/** Lists every problem in the order of the form, each with a link to its input; hides the list when there is none. */
export function summarise(form: HTMLElement, problems: readonly Problem[]) {
  const summary = form.querySelector<HTMLElement>('[data-summary]')!;
  summary.hidden = problems.length === 0;
  const count = problems.length === 1 ? 'Une erreur' : `${problems.length} erreurs`;
  summary.querySelector('h2')!.textContent = `${count} à corriger`;
  const parts = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const inOrder = problems
    .map((problem) => ({ problem, part: partOf(form, problem.path) }))
    .sort((one, other) => parts.indexOf(one.part!) - parts.indexOf(other.part!));
  const links = inOrder.map(({ part, problem }) => {
    const item = document.createElement('li');
    const line = part && lineOf(part, problem);
    item.append(linkTo(part, problem, `${line ? `Texte, ${line.toLowerCase()}\u00a0: ` : ''}${problem.text}`));
    return item;
  });
  summary.querySelector('[data-problems]')!.replaceChildren(...links);
  return summary;
}
