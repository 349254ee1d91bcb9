/* The list of results of /recherche/, and what is said of it. */
import type { SearchDocument } from './document.ts';
import { excerptOf, markedParts } from './excerpt.ts';
import { Search, type Filters, type Result } from './search.ts';

const mostShown = 30;

/** As many at first: six screens of a phone. */
const firstShown = 10;

const list = document.querySelector<HTMLElement>('#resultats')!;
const template = document.querySelector<HTMLTemplateElement>('#resultat')!;
const otherWays = document.querySelector<HTMLElement>('#autrement')!;

const more = document.querySelector<HTMLButtonElement>('#suite')!;

const quoted = (words: string) => `«\u00a0${words}\u00a0»`;

const nodesOf = (text: string, terms: ReadonlySet<string>) =>
  markedParts(text, terms).map(({ text, isMarked }) =>
    isMarked ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
  );

function itemOf(result: Result) {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const { address, detail, title } = result.document;
  const link = item.querySelector('a')!;
  link.href = address;
  link.replaceChildren(...nodesOf(title, result.terms));
  item.querySelector('[data-part=detail]')!.textContent = detail;
  item.querySelector('[data-part=excerpt]')!.append(...nodesOf(excerptOf(result), result.terms));
  return item;
}

export class Results {
  readonly #search: Search;

  constructor(documents: SearchDocument[]) {
    this.#search = new Search(documents);
  }

  /** Shows the answers to a question, or the other ways when there are none, and tells what it shows. */
  show(question: string, filters: Filters): (string | Node)[] {
    const results = this.#search.find(question, filters);
    list.replaceChildren(...results.slice(0, firstShown).map(itemOf));
    list.hidden = results.length === 0;
    const rest = results.slice(firstShown, mostShown);
    more.hidden = rest.length === 0;
    more.textContent = `Afficher ${rest.length > 1 ? `${rest.length} autres résultats` : 'un autre résultat'}`;
    more.onclick = () => {
      more.hidden = true;
      list.append(...rest.map(itemOf));
      list.querySelectorAll('a')[firstShown]?.focus();
    };
    otherWays.hidden = results.length > 0;
    if (!question) return [];
    if (results.length > 0) return [counted(results.length, question)];
    if (this.#search.find(question).length > 0) {
      return [
        `Aucun résultat pour ${quoted(question)} avec ces filtres\u00a0: élargissez le type, le thème ou la saison.`,
      ];
    }
    const near = this.#search.nearest(question).flatMap((word, index) => [index > 0 ? ' ou ' : ' ', linkTo(word)]);
    const hint =
      near.length > 0 ? ['Vouliez-vous dire', ...near, '\u202f?'] : ['Essayez d’autres mots, ou un autre chemin.'];
    return [`Aucun résultat pour ${quoted(question)}. `, ...hint];
  }
}

const linkTo = (word: string) =>
  Object.assign(document.createElement('a'), {
    href: `?${new URLSearchParams({ q: word }).toString()}`,
    textContent: word,
  });

function counted(count: number, question: string): string {
  const shown = count > mostShown ? `\u00a0: les ${mostShown} plus proches, dix d’abord` : '';
  return `${count} résultat${count > 1 ? 's' : ''} pour ${quoted(question)}${shown}.`;
}
