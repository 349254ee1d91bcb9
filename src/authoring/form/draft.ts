/** What was typed, as the names and values of the inputs. */
export type Draft = [name: string, value: string][];

const keyOf = (kind: string) => `brouillon-${kind}`;

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

/** The draft that this browser keeps for a kind of entry; empty when there is none that can be read. */
export function readDraft(kind: string): Draft {
  const draft: unknown = attempt((storage) => JSON.parse(storage.getItem(keyOf(kind)) ?? '[]'));
  return Array.isArray(draft) ? draft.filter(isPair) : [];
}

/** Keeps what was typed, or nothing when every input is empty. */
export function saveDraft(kind: string, inputs: FormData) {
  const draft = [...inputs].filter(([, value]) => value !== '');
  attempt((storage) =>
    draft.length > 0 ? storage.setItem(keyOf(kind), JSON.stringify(draft)) : storage.removeItem(keyOf(kind)),
  );
}
