/* What is wrong, shown at each input and listed above the form. */
import { itemsOf } from './lists.ts';
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

function show(part: HTMLElement, texts: string[]) {
  const group = [...part.children].findLast((child) => child.classList.contains('fr-messages-group'))!;
  const shown = [...group.children].map(({ textContent }) => textContent);
  if (shown.join('\n') === texts.join('\n')) return;
  group.replaceChildren(
    ...texts.map((text) => {
      const message = document.createElement('p');
      message.className = 'fr-message fr-message--error';
      message.textContent = text;
      return message;
    }),
  );
  part.classList.toggle(errorClasses[part.classList[0]!]!, texts.length > 0);
  if (part.localName === 'fieldset') return;
  const input = part.querySelector(control);
  if (texts.length > 0) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

/** Shows the problems of the parts that `isShown` names, hides all others. Gives the names of those in error. */
export function showProblems(form: HTMLElement, problems: readonly Problem[], isShown: (name: string) => boolean) {
  const parts = new Map<HTMLElement, string[]>();
  for (const { path, text } of problems) {
    const part = partOf(form, path);
    if (part && isShown(part.dataset.field!)) parts.set(part, [...(parts.get(part) ?? []), text]);
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
    .map(({ path, text }) => ({ text, part: partOf(form, path) }))
    .sort((one, other) => parts.indexOf(one.part!) - parts.indexOf(other.part!));
  const links = inOrder.map(({ part, text }) => {
    const target = part?.matches('fieldset') ? part : part?.querySelector<HTMLElement>(control);
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = `#${target?.id}`;
    link.textContent = text;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      (part?.querySelector<HTMLElement>(`${control}, button`) ?? part)?.focus();
    });
    item.append(link);
    return item;
  });
  summary.querySelector('[data-problems]')!.replaceChildren(...links);
  return summary;
}
