import { closest, distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { SearchDocument, ShortAnswer } from './document.ts';
import { termOf, wordsOf } from './words.ts';

/** A page that answers a question, and the terms of its words that do. */
export interface Result {
  document: SearchDocument;
  terms: ReadonlySet<string>;
}

const boost = { title: 6, keywords: 3, summary: 2.5, text: 1 };

/** The terms of a question, each once. */
const termsOf = (question: string) => [...new Set(wordsOf(question).map(termOf))].filter((term) => term !== null);

/** The short answer that a question calls: all the words of one of its lines, the longest line first. */
export function answerTo(question: string, answers: readonly ShortAnswer[]): ShortAnswer | undefined {
  const asked = new Set(termsOf(question));
  const lines = answers.flatMap((answer) => answer.words.map((line) => ({ answer, terms: termsOf(line) })));
  const called = lines.filter(({ terms }) => terms.length > 0 && terms.every((term) => asked.has(term)));
  return called.sort((a, b) => b.terms.length - a.terms.length)[0]?.answer;
}

/** Answers questions about some pages, the newest of each kind first. */
export class Search {
  readonly #documents: Map<string, SearchDocument>;
  readonly #index: MiniSearch<SearchDocument>;
  /** A word of the pages for each of their terms: what is one of them holds no mistake. */
  readonly #words = new Map<string, string>();

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.address, document]));
    this.#index = new MiniSearch<SearchDocument>({
      idField: 'address',
      fields: Object.keys(boost),
      tokenize: wordsOf,
      processTerm: (word) => {
        const term = termOf(word);
        if (term && !this.#words.has(term)) this.#words.set(term, word);
        return term;
      },
    });
    this.#index.addAll(documents);
  }

  /**
   * The pages that answer a question, best first. The last word may be half typed; long ones that no page holds may hold
   * mistakes. Pages that hold more of the words come before those that hold fewer, and those that hold less than half as
   * many as the best do not come. The page at the address `first` comes first.
   */
  find(question: string, first = ''): Result[] {
    const terms = termsOf(question).flatMap((term) => this.#split(term));
    const found = this.#index
      .search(terms.join(' '), {
        tokenize: (text) => text.split(' '),
        processTerm: (term) => term,
        boost,
        prefix: (term, index, all) => index === all.length - 1 && term.length > 1,
        fuzzy: (term) => (term.length > 3 && !/\d/.test(term) && !this.#words.has(term) ? 0.2 : false),
        maxFuzzy: 2,
        weights: { fuzzy: 0.3, prefix: 0.4 },
      })
      .flatMap(({ id, score, queryTerms, terms: held }) => {
        const document = this.#documents.get(String(id));
        const exact = queryTerms.filter((term) => held.includes(term)).length;
        const share = (exact + queryTerms.length) / 2 / terms.length;
        return document ? [{ document, terms: new Set(held), share, score: score * share ** 2 }] : [];
      });
    const best = Math.max(...found.map(({ share }) => share));
    const results: Result[] = found.filter(({ share }) => share >= best / 2).sort((a, b) => b.score - a.score);
    const lead = this.#documents.get(first);
    if (!lead) return results;
    const others = results.filter(({ document }) => document !== lead);
    return [{ document: lead, terms: new Set(terms) }, ...others];
  }

  /** The two terms of the pages that a term joins, such as « opendata »: itself where it is one, or joins none. */
  #split(term: string): string[] {
    if (this.#words.has(term) || term.length > 40) return [term];
    const ends = Array.from({ length: Math.max(0, term.length - 5) }, (_, index) => index + 3);
    const pairs = ends.map((end) => [term.slice(0, end), term.slice(end)].map((part) => termOf(part) ?? part));
    return pairs.find((pair) => pair.every((part) => this.#words.has(part))) ?? [term];
  }

  /** The words of the site nearest to those of a question that finds nothing; each of them finds something. */
  nearest(question: string): string[] {
    const near = termsOf(question).flatMap((term) => {
      const best = this.#words.size > 0 ? closest(term, [...this.#words.keys()]) : '';
      return term.length > 3 && distance(term, best) <= term.length / 3 ? (this.#words.get(best) ?? []) : [];
    });
    return [...new Set(near)].filter((word) => this.find(word).length > 0).slice(0, 3);
  }
}
