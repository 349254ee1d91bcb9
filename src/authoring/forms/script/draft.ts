/** What was typed, as the names and values of the inputs. */
export type Draft = [name: string, value: string][];

/** More than anyone types. Every page of the origin may write here, and what it wrote must not freeze the form. */
const longestDraft = 1_000_000;
const mostInputs = 2_000;

/**
 * Where a browser keeps a draft: the site and all its previews may share one origin.
 * @param base path under which the site is served
 */
export const draftKey = (base: string, kind: string) => `brouillon:${base}:${kind}`;

/** Runs what a browser may refuse: a private window, a full disk, a setting. */
function attempt<Result>(action: (storage: Storage) => Result): Result | undefined {
  try {
    return action(globalThis.localStorage);
  } catch {
    return undefined;
  }
}

const isPair = (item: unknown): item is Draft[number] =>
  Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'string');

/** The draft that this browser keeps under a key; empty when there is none that can be read. */
export function readDraft(key: string): Draft {
  const draft: unknown = attempt((storage) => {
    const text = storage.getItem(key) ?? '[]';
    return text.length > longestDraft ? [] : JSON.parse(text);
  });
  return Array.isArray(draft) ? draft.filter(isPair).slice(0, mostInputs) : [];
}

/** Keeps what was typed, or nothing when every input is empty. */
export function saveDraft(key: string, inputs: FormData) {
  const draft = [...inputs].filter(([, value]) => value !== '');
  attempt((storage) => (draft.length > 0 ? storage.setItem(key, JSON.stringify(draft)) : storage.removeItem(key)));
}
