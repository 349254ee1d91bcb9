/* The rules of the check, loaded once the author comes to the text. */
import type { Fault, Judgement } from '../judge/judge.ts';
import type { KnownContent } from '../judge/known.ts';
import type { Problem } from './problems.ts';
import type { SiteData } from './site-data.ts';
import { bodyInput } from './values.ts';

/** What a new entry holds, as the check reads it. */
export interface EntryText {
  /** From the project's root. */
  path: string;
  text: string;
  /** The files of the pictures that come with it. */
  pictures: readonly string[];
}

/** Reads what the site holds. @throws when the network does not answer */
async function fetchKnown(address: string): Promise<KnownContent> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as KnownContent;
}

/** What judges, and the pictures that the site holds, from the project's root. */
interface Loaded {
  judge: (entry: EntryText) => Judgement;
  loadRaw: () => Promise<void>;
  pictures: readonly string[];
}

const mayHoldHtml = (text: string) => text.includes('<');

/** The rules, for a form. */
export class Rules {
  readonly #site: SiteData;
  #loading: Promise<Loaded> | undefined;
  #loaded: Loaded | undefined;
  #readsHtml = false;
  readonly #onLoad: () => void;

  /** @param onLoad called once more is loaded, when an entry waited for it */
  constructor(site: SiteData, onLoad: () => void) {
    this.#site = site;
    this.#onLoad = onLoad;
  }

  /** What the check says of an entry; nothing until what judges it is loaded. */
  judge(entry: EntryText): Judgement | undefined {
    if (!this.#loaded || this.#readsHtml || !mayHoldHtml(entry.text)) return this.#loaded?.judge(entry);
    this.load(entry.text).then(this.#onLoad, () => undefined);
    return undefined;
  }

  /** Loads once what judges a text; again when it did not come. @throws when something does not load */
  async load(text = ''): Promise<Loaded> {
    this.#loading ??= this.#fetch();
    try {
      this.#loaded = await this.#loading;
      if (mayHoldHtml(text)) await this.#loaded.loadRaw().then(() => (this.#readsHtml = true));
      return this.#loaded;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #fetch(): Promise<Loaded> {
    const { collection, known } = this.#site;
    const [{ judgeAmong, loadRaw }, content] = await Promise.all([import('../judge/judge.ts'), fetchKnown(known)]);
    const judge = judgeAmong(content);
    return {
      judge: ({ path, text, pictures }) => judge(collection, path, text, pictures),
      loadRaw,
      pictures: content.pictures,
    };
  }
}

/** More than one fixes at a time. */
const mostFaults = 10;

/**
 * The faults that the judge found, as problems of the form.
 * @param body the text as it was typed: the file leaves out the empty lines before it
 */
export function problemsOfFaults(faults: readonly Fault[], body: string): Problem[] {
  const before = body.length - body.trimStart().length;
  const problems = faults.slice(0, mostFaults).map(({ text, path, range }): Problem => {
    if (!range) return { path: path ?? [], text };
    return { path: [bodyInput], text, range: { start: before + range.start, end: before + range.end } };
  });
  const rest = faults.length - problems.length;
  if (rest > 0) problems.push({ path: [bodyInput], text: `Et ${rest} autres\u00a0: corrigez d’abord celles-ci.` });
  return problems;
}

/** The number of the line of a place in a text, from 1. */
export const lineAt = (text: string, place: number) => text.slice(0, place).split('\n').length;
