/* What is wrong, said at each input. */
import type { Problem } from '../judge/judge.ts';
import { bodyInput } from './fields.ts';

const messageOf = ({ text }: Problem) =>
  Object.assign(document.createElement('p'), { className: 'fr-message fr-message--error', textContent: text });

/** Goes to an input, and to the words of a text that its first problem is about. */
function goTo(input: HTMLElement, { range }: Problem) {
  const fold = input.closest('details');
  if (fold) fold.open = true;
  const area = range && input instanceof HTMLTextAreaElement ? input : undefined;
  // A browser scrolls to where one writes as the input takes the focus.
  area?.setSelectionRange(range!.start, range!.start);
  input.focus();
  area?.setSelectionRange(range!.start, range!.end);
}

/** Says each problem at its input, in place of those said before, and goes to the first. */
export function showProblems(form: HTMLElement, problems: readonly Problem[]) {
  const parts = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  /** The innermost part on the path of a problem; the text for what no input asks. */
  const partOf = ({ path }: Problem) =>
    parts.findLast(({ dataset }) => `${path.join('.')}.`.startsWith(`${dataset.field}.`)) ??
    parts.find(({ dataset }) => dataset.field === bodyInput);
  const byPart = Map.groupBy(problems, partOf);
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const part of parts.toReversed()) {
    const told = byPart.get(part) ?? [];
    part.querySelector(':scope > .fr-messages-group')!.replaceChildren(...told.map(messageOf));
    const input = part.querySelector<HTMLElement>('input, textarea, select');
    if (!told[0] || !input) continue;
    input.ariaInvalid = 'true';
    goTo(input, told[0]);
  }
}
