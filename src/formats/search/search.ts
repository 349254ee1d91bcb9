import { closest, distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { DocumentKind, SearchDocument } from './document.ts';
import { answers } from './narrow.ts';
import { plain } from '../../plain.ts';
import { termOf, wordsOf } from './words.ts';

/** A page that answers a question, and the terms of its words that do. */
export interface Result {
  document: SearchDocument;
  terms: ReadonlySet<string>;
}

export interface Filters {
  kind?: DocumentKind | undefined;
  /** As an address says them: `saison=2`. */
  chosen?: readonly string[];
}

/** More words than that are a text, and no question. */
const mostWords = 16;

const boost = { title: 6, keywords: 3, summary: 2.5, text: 1 };

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** The terms of a question, each once. */
const termsOf = (question: string) =>
  [...new Set(wordsOf(question).map(({ text }) => termOf(text)))].filter((term) => term !== null).slice(0, mostWords);

/** How much the newest page gains on the oldest when both answer as well. */
const newestGain = 0.1;

/** Answers questions about some pages. */
export class Search {
  readonly #documents: Map<string, SearchDocument>;
  readonly #index: MiniSearch<SearchDocument>;
  /** Every term of the pages: a word that is one of them holds no mistake. */
  readonly #terms = new Set<string>();
  /** The place of each date, from 1, the oldest. */
  readonly #ranks: Map<string, number>;

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.address, document]));
    this.#index = new MiniSearch<SearchDocument>({
      idField: 'address',
      fields: Object.keys(boost),
      tokenize: (text) => wordsOf(text).map(({ text }) => text),
      processTerm: (word) => {
        const term = termOf(word);
        if (term) this.#terms.add(term);
        return term;
      },
    });
    this.#index.addAll(documents);
    const dates = [...new Set(documents.flatMap(({ date }) => date ?? []))].sort();
    this.#ranks = new Map(dates.map((date, index) => [date, index + 1]));
  }

  /** From 1, the oldest, to a little more, the newest; what has no age stands between. */
  #recency(address: string): number {
    const { date } = this.#documents.get(address)!;
    return 1 + newestGain * (date ? this.#ranks.get(date)! / this.#ranks.size : 0.5);
  }

  /**
   * The pages that answer a question, best first. The last word may be half typed; long ones that no page holds may hold mistakes. Pages that
   * hold more of the words come before those that hold fewer, and those that hold less than half as many as the best do
   * not come.
   */
  find(question: string, { kind, chosen = [] }: Filters = {}): Result[] {
    const terms = termsOf(question);
    const found = this.#index
      .search(terms.join(' '), {
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
        boost,
        boostDocument: (address) => this.#recency(String(address)),
        prefix: (term, index, all) => index === all.length - 1 && term.length > 1,
        fuzzy: (term) => (term.length > 3 && !/\d/.test(term) && !this.#terms.has(term) ? 0.2 : false),
        maxFuzzy: 2,
        weights: { fuzzy: 0.3, prefix: 0.4 },
      })
      .map(({ id, score, queryTerms, terms: held }) => {
        const share = sum(queryTerms.map((term) => (held.includes(term) ? 1 : 0.5))) / terms.length;
        return { document: this.#documents.get(String(id))!, terms: new Set(held), share, score: score * share ** 2 };
      });
    const best = Math.max(...found.map(({ share }) => share));
    return found
      .filter(({ share }) => share >= best / 2)
      .filter(({ document }) => answers(document.criteria, chosen))
      .filter(({ document }) => !kind || document.kind === kind)
      .sort((a, b) => b.score - a.score);
  }

  /** The words of the site nearest to those of a question that finds nothing. */
  nearest(question: string): string[] {
    const known = new Map<string, string>();
    for (const { title, keywords, summary } of this.#documents.values()) {
      for (const { text } of wordsOf(`${title} ${keywords} ${summary}`)) {
        if (text.length > 3) known.set(plain(text), text);
      }
    }
    const near = wordsOf(question).flatMap(({ text }) => {
      const word = plain(text);
      const best = known.get(closest(word, [...known.keys()]));
      return word.length > 3 && best && distance(word, plain(best)) <= word.length / 2 ? [best] : [];
    });
    return [...new Set(near)].slice(0, 3);
  }
}
