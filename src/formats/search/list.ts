/* A list narrowed to some criteria and to some words: what it holds shows or hides, and what it has not comes as rows. */
import { longestQuestion, queryOf, readCriteria, type Criteria } from './criteria.ts';
import { documentKinds, type DocumentKind, type SearchDocument } from './document.ts';
import { answers, countsOf } from './narrow.ts';
import { Search } from './search.ts';

const others = document.querySelector<HTMLElement>('#autres-resultats')!;
const template = document.querySelector<HTMLTemplateElement>('#autre-resultat')!;

/** What a narrowed list has no use for. */
const wholeOnly = document.querySelectorAll<HTMLElement>('.fr-pagination');

/** Stands, among criteria, for the words of the field. */
const words = 'q';

/** The parts of a list that hide once all that they hold does. */
const parts = document.querySelectorAll<HTMLElement>(
  ':is(.catalogue section, .timeline, .timeline__rows details):has(li a[href])',
);

/** The criterion of the address of a facet: `/projets/theme-cartes/` and `?theme=cartes` → `theme=cartes`. */
function criterionOf({ pathname, search }: HTMLAnchorElement, listPath: string): string {
  return search ? search.slice(1) : pathname.slice(listPath.length, -1).replace('-', '=');
}

function rowOf({ address, title, detail, summary }: SearchDocument) {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const link = row.querySelector('a')!;
  link.href = address;
  link.textContent = title;
  row.querySelector('[data-part=detail]')!.textContent = detail;
  row.querySelector('[data-part=summary]')!.textContent = summary;
  return row;
}

const labelOf = (link: HTMLAnchorElement) => link.textContent.trim().replace(/\s\(\d+\)$/, '');

/** The list of a page, its facets and its field. */
export class ListFilter {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #documents: SearchDocument[];
  readonly #search: Search;
  /** The links of the facets by their criteria; that of the whole list by an empty one. */
  readonly #links: Map<string, HTMLAnchorElement>;
  readonly #items = new Map<string, HTMLElement>();
  /** The facet of this page, where it has one. */
  readonly #own: string[];
  #criteria: Criteria;

  constructor(form: HTMLFormElement, nav: HTMLElement | null, status: HTMLElement, all: SearchDocument[]) {
    this.#form = form;
    this.#field = form.elements.namedItem('q') as HTMLInputElement;
    this.#status = status;
    this.#documents = all.filter(({ kind }) => kind === form.dataset.kind);
    this.#search = new Search(this.#documents);
    const links = [...(nav?.querySelectorAll('a') ?? [])];
    this.#links = new Map(links.map((link) => [criterionOf(link, form.dataset.path!), link]));
    this.#own = [...this.#links].flatMap(([name, link]) => (name && link.matches('[aria-current=page]') ? [name] : []));
    this.#criteria = { question: '', chosen: this.#own };
    const addresses = new Set(this.#documents.map(({ address }) => address));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main li :is(h2, h3, h4) a')) {
      const item = link.closest('li')!;
      if (addresses.has(link.pathname)) this.#items.set(link.pathname, item);
    }
    [...this.#items.values()].at(-1)?.closest('ul, ol')?.after(others);
  }

  get #offered() {
    return [...this.#links.keys()].filter(Boolean);
  }

  /** Narrows the list to what its address says. */
  read() {
    const { isPartial, ...criteria } = readCriteria(location.search, this.#offered);
    this.#field.value = criteria.question;
    this.#show(criteria, isPartial ? 'Un filtre de cette adresse n’existe pas\u00a0: il est laissé de côté. ' : '');
  }

  /** Narrows the list to the words of its field too. */
  ask() {
    this.#go({ ...this.#criteria, question: this.#field.value.trim().slice(0, longestQuestion) }, true);
  }

  /** Adds the criterion of a link, or takes it away; a link without any leads back to the whole list. */
  follow(link: HTMLAnchorElement) {
    const criterion = link.dataset.criterion ?? criterionOf(link, this.#form.dataset.path!);
    const { chosen, question } = this.#criteria;
    const toggled = this.#offered.filter((name) => chosen.includes(name) !== (name === criterion));
    const isKept = criterion !== '' && criterion !== words;
    if (!isKept) this.#field.value = '';
    this.#go({ question: isKept ? question : '', chosen: criterion === '' ? [] : toggled });
  }

  /** Writes criteria into the address, and shows what answers them: in the whole list, where another is open. */
  #go(criteria: Criteria, isTyping = false) {
    const address = this.#form.dataset.path! + queryOf(criteria);
    if (this.#form.dataset.whole === undefined) return location.assign(address);
    const isSameStep = isTyping && history.state === 'typing';
    history[isSameStep ? 'replaceState' : 'pushState'](isTyping ? 'typing' : '', '', address);
    this.#show(criteria);
  }

  #found({ question, chosen }: Criteria): SearchDocument[] {
    const asked = question ? this.#search.find(question).map(({ document }) => document) : this.#documents;
    return asked.filter((document) => answers(document.criteria, chosen));
  }

  #show(criteria: Criteria, notice = '') {
    this.#criteria = criteria;
    const { question, chosen } = criteria;
    const found = this.#found(criteria);
    const isNarrowed = question !== '' || chosen.length > 0;
    const addresses = new Set(found.map(({ address }) => address));
    for (const [address, item] of this.#items) item.hidden = isNarrowed && !addresses.has(address);
    for (const part of parts) {
      part.hidden = [...this.#items.values()].every((item) => item.hidden || !part.contains(item));
      if (part instanceof HTMLDetailsElement) part.open = isNarrowed;
    }
    const fold = this.#form.closest('details');
    if (fold && isNarrowed) fold.open = true;
    for (const part of wholeOnly) part.hidden = isNarrowed;
    const missing = isNarrowed ? found.filter(({ address }) => !this.#items.has(address)) : [];
    others.replaceChildren(...missing.map(rowOf));
    others.hidden = missing.length === 0;
    this.#count(criteria);
    this.#status.replaceChildren(notice, ...(isNarrowed ? this.#said(criteria, found.length) : []));
  }

  /** Tells in each link how many it would leave, and whether it is chosen. */
  #count({ question, chosen }: Criteria) {
    const asked = this.#found({ question, chosen: [] });
    const counts = countsOf(asked, chosen, this.#offered);
    this.#offered.forEach((criterion, index) => {
      const link = this.#links.get(criterion)!;
      link.textContent = `${labelOf(link)}\u00a0(${counts[index]})`;
      link.toggleAttribute('aria-current', false);
      if (chosen.includes(criterion)) link.setAttribute('aria-current', 'true');
    });
    const whole = this.#links.get('');
    whole?.toggleAttribute('aria-current', false);
    if (chosen.length === 0 && !question) whole?.setAttribute('aria-current', 'page');
  }

  /** How many answer; how to widen when none does. */
  #said(criteria: Criteria, count: number): (string | Node)[] {
    const [one, many] = documentKinds[this.#form.dataset.kind as DocumentKind].counted;
    if (count > 0) return [`${count}\u00a0${count > 1 ? many : one}. `, this.#linkTo('', 'Tout afficher'), '.'];
    const ways = criteria.chosen.flatMap((criterion) => {
      const left = this.#found({ ...criteria, chosen: criteria.chosen.filter((name) => name !== criterion) }).length;
      const label = `sans «\u00a0${labelOf(this.#links.get(criterion)!)}\u00a0»\u00a0(${left})`;
      return left > 0 ? [this.#linkTo(criterion, label), ', '] : [];
    });
    if (criteria.question) {
      const left = this.#found({ ...criteria, question: '' }).length;
      if (left > 0) ways.push(this.#linkTo(words, `sans les mots (${left})`), ', ');
    }
    return [`Aucun ${one} ne répond à tout cela. Élargissez\u00a0: `, ...ways, this.#linkTo('', 'tout afficher'), '.'];
  }

  #linkTo(criterion: string, text: string) {
    const link = Object.assign(document.createElement('a'), { href: this.#form.dataset.path!, textContent: text });
    link.dataset.criterion = criterion;
    return link;
  }
}
