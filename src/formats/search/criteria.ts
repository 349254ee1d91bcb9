/** What a list is narrowed to. */
export interface Criteria {
  /** Words to look for; none when empty. */
  question: string;
  /** As an address says them: `theme=cartes`. */
  chosen: string[];
}

/** Longest question: what follows is not read. */
export const longestQuestion = 200;

/**
 * What the query of an address asks for, as far as the page offers it, and whether it asks for more.
 * @param offered the criteria that the page offers
 */
export function readCriteria(query: string, offered: readonly string[]): Criteria & { isPartial: boolean } {
  const given = new URLSearchParams(query);
  const names = new Set(offered.flatMap((criterion) => [...new URLSearchParams(criterion).keys()]));
  const asked = [...given].filter(([name]) => names.has(name)).map((pair) => new URLSearchParams([pair]).toString());
  return {
    question: (given.get('q') ?? '').trim().slice(0, longestQuestion),
    chosen: offered.filter((criterion) => asked.includes(criterion)),
    isPartial: asked.some((criterion) => !offered.includes(criterion)),
  };
}

/** The query of the address that asks for some criteria; empty without any. */
export function queryOf({ question, chosen }: Criteria): string {
  const words = question.trim() && new URLSearchParams({ q: question.trim() }).toString();
  const query = [...chosen, words].filter(Boolean).join('&');
  return query && `?${query}`;
}
