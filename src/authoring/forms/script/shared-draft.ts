/* A draft that two tabs may hold: the one that sees the other write stops, until its author chooses. */
import { saveDraft } from './draft.ts';

/** Keeps what is typed in a form, unless another tab wrote the same draft since. */
export class SharedDraft {
  readonly #form: HTMLFormElement;
  readonly #key: string;
  readonly #words: HTMLElement;
  readonly #choices: HTMLElement;
  #isOfAnother = false;

  constructor(form: HTMLFormElement, key: string) {
    this.#form = form;
    this.#key = key;
    this.#words = form.querySelector('[data-other-tab]')!;
    this.#choices = form.querySelector('[data-tab-choices]')!;
    addEventListener('storage', ({ key: written }) => {
      if (written === key) this.#tell(true);
    });
    form.querySelector('[data-take-other]')!.addEventListener('click', () => location.reload());
    form.querySelector('[data-keep-mine]')!.addEventListener('click', () => {
      this.#tell(false);
      this.save();
      this.#form.querySelector<HTMLElement>('input, textarea')!.focus();
    });
  }

  save() {
    if (!this.#isOfAnother) saveDraft(this.#key, new FormData(this.#form));
  }

  #tell(isOfAnother: boolean) {
    this.#isOfAnother = isOfAnother;
    this.#choices.hidden = !isOfAnother;
    this.#words.textContent = isOfAnother
      ? 'Un autre onglet vient d’écrire dans ce brouillon. Ce que vous écrivez ici n’est plus gardé\u00a0: lequel des deux garder\u202f?'
      : '';
  }
}
