/* What was typed, kept in this browser. It may refuse: a private window, a full disk, a setting. */

/** Fills a form with the draft that the browser keeps under a key. Tells whether there is one. */
export function restoreDraft(form: HTMLFormElement, key: string): boolean {
  let kept = '';
  try {
    kept = localStorage.getItem(key) ?? '';
  } catch {
    // The form works without.
  }
  const draft = new URLSearchParams(kept);
  for (const input of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const values = draft.getAll(input.name);
    if (input.type === 'checkbox') input.checked ||= values.includes(input.value);
    else input.value ||= values[0] ?? '';
  }
  return draft.size > 0;
}

/** Keeps what is typed in a form, or nothing when every input is empty. */
export function saveDraft(form: HTMLFormElement, key: string) {
  const typed = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  try {
    if (typed.length > 0) localStorage.setItem(key, String(new URLSearchParams(typed)));
    else localStorage.removeItem(key);
  } catch {
    // The form works without.
  }
}
