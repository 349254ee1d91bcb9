/* What is wrong, shown at each input and listed above the form. */
import { counted } from '../../../catalogue/french.ts';
import type { Problem } from '../judge/judge.ts';

const errorClasses: Record<string, string> = {
  'fr-input-group': 'fr-input-group--error',
  'fr-select-group': 'fr-select-group--error',
  'fr-checkbox-group': 'fr-checkbox-group--error',
  'form-group': 'form-group--error',
};

const partsOf = (form: HTMLElement) => [...form.querySelectorAll<HTMLElement>('[data-field]')];

const controlIn = (part: HTMLElement | undefined) => part?.querySelector<HTMLElement>('input, textarea, select');

/** The part of the form that a problem is about: the innermost on its path. */
const partOf = (form: HTMLElement, { path }: Problem) =>
  partsOf(form).findLast(({ dataset }) => {
    const keys = dataset.field!.split('.');
    return keys.every((key, index) => key === String(path[index]));
  });

/** Goes to the input of a problem, and to its words when it is a text. */
function goTo(part: HTMLElement | undefined, { range }: Problem) {
  const closed = part?.closest('details');
  if (closed) closed.open = true;
  const input = controlIn(part);
  input?.focus();
  if (!range || !(input instanceof HTMLTextAreaElement)) return;
  // A browser scrolls to where one writes as the input takes the focus.
  input.setSelectionRange(range.start, range.start);
  input.blur();
  input.focus();
  input.setSelectionRange(range.start, range.end);
}

function mark(part: HTMLElement, problems: readonly Problem[]) {
  const group = part.querySelector<HTMLElement>(':scope > .fr-messages-group')!;
  group.replaceChildren(
    ...problems.map(({ text }) => {
      const message = document.createElement('p');
      message.className = 'fr-message fr-message--error';
      message.textContent = text;
      return message;
    }),
  );
  part.classList.toggle(errorClasses[part.classList[0]!]!, problems.length > 0);
  if (problems.length > 0) controlIn(part)?.setAttribute('aria-invalid', 'true');
  else controlIn(part)?.removeAttribute('aria-invalid');
}

/** Takes every message away. */
export function clearProblems(form: HTMLElement) {
  for (const part of partsOf(form)) mark(part, []);
  form.querySelector<HTMLElement>('[data-summary]')!.hidden = true;
}

/** Shows each problem at its input, and all of them in the order of the form, each with a link; goes to that list. */
export function showProblems(form: HTMLElement, problems: readonly Problem[]) {
  clearProblems(form);
  const parts = partsOf(form);
  const byPart = Map.groupBy(problems, (problem) => partOf(form, problem));
  for (const [part, itsProblems] of byPart) if (part) mark(part, itsProblems);
  const places = [...byPart].sort(([one], [other]) => parts.indexOf(one!) - parts.indexOf(other!));
  const items = places.flatMap(([part, itsProblems]) =>
    itsProblems.map((problem) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = `#${controlIn(part)?.id ?? form.id}`;
      link.textContent = problem.text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(part, problem);
      });
      item.append(link);
      return item;
    }),
  );
  const summary = form.querySelector<HTMLElement>('[data-summary]')!;
  summary.querySelector('h2')!.textContent = `${counted(problems.length, 'erreur')} à corriger`;
  summary.querySelector('[data-problems]')!.replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
}
