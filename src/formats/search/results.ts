/* The list of results of /recherche/, and what is said of it. */
import type { SearchSource, ShortAnswer } from './document.ts';
import { excerptOf, markedParts } from './excerpt.ts';
import { answerTo, Search, type Result } from './search.ts';
import { termOf, wordsOf } from './words.ts';

/** As many at first: six screens of a phone. */
const firstShown = 10;

const list = document.querySelector<HTMLElement>('#resultats')!;
const template = document.querySelector<HTMLTemplateElement>('#resultat')!;
const short = document.querySelector<HTMLElement>('#reponse')!;
const otherWays = document.querySelector<HTMLElement>('#autrement')!;
const more = document.querySelector<HTMLButtonElement>('#suite')!;

const nodesOf = (text: string, terms: ReadonlySet<string>) =>
  markedParts(text, terms).map(({ part, isMarked }) =>
    isMarked ? Object.assign(document.createElement('mark'), { textContent: part }) : part,
  );

function itemOf(result: Result) {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const { address, detail, title } = result.document;
  const link = item.querySelector('a')!;
  link.href = address;
  link.textContent = title;
  item.querySelector('[data-part=detail]')!.textContent = detail;
  item.querySelector('[data-part=excerpt]')!.append(...nodesOf(excerptOf(result), result.terms));
  return item;
}

/** Shows the short answer to a question, if there is one. */
function answer(found: ShortAnswer | undefined) {
  short.hidden = found === undefined;
  if (!found) return;
  const [title, text, link] = [short.querySelector('h2')!, short.querySelector('p')!, short.querySelector('a')!];
  title.textContent = found.question;
  text.textContent = found.answer;
  link.href = found.address;
}

const linkTo = (word: string) =>
  Object.assign(document.createElement('a'), { href: `?q=${encodeURIComponent(word)}`, textContent: word });

/** Shows the pages of a kind, or of any, that answer a question, or the other ways without any. Tells what it shows. */
function show(search: Search, question: string, kind: string, called?: ShortAnswer): (string | Node)[] {
  const found = search.find(question, called?.address);
  const results = found.filter(({ document }) => !kind || document.kind === kind);
  const rest = results.slice(firstShown);
  list.replaceChildren(...results.slice(0, firstShown).map(itemOf));
  list.hidden = results.length === 0;
  otherWays.hidden = results.length > 0;
  more.hidden = rest.length === 0;
  more.textContent = `Afficher ${rest.length > 1 ? `${rest.length} autres résultats` : 'un autre résultat'}`;
  more.onclick = () => {
    more.hidden = true;
    list.append(...rest.map(itemOf));
    list.querySelectorAll('a')[firstShown]?.focus();
  };

  const asked = `pour «\u00a0${question}\u00a0»`;
  if (question === '') return [];
  if (wordsOf(question).length > 0 && !wordsOf(question).some(termOf)) {
    return [`Les mots de «\u00a0${question}\u00a0» sont dans toutes les pages\u00a0: ajoutez-en un autre.`];
  }
  if (results.length > 0) return [`${results.length} résultat${results.length > 1 ? 's' : ''} ${asked}.`];
  if (found.length > 0) return [`Aucun résultat ${asked} de ce type\u00a0: élargissez à tous les types.`];
  const near = search.nearest(question).flatMap((word, index) => [index > 0 ? ' ou ' : ' ', linkTo(word)]);
  const hint =
    near.length > 0 ? ['Vouliez-vous dire', ...near, '\u202f?'] : ['Essayez d’autres mots, ou un autre chemin.'];
  return [`Aucun résultat ${asked}. `, ...hint];
}

/** What shows the answers of some pages to a question, of one kind or of any when it is empty. */
export function answersFrom({ documents, answers }: SearchSource) {
  const search = new Search(documents);
  return (question: string, kind: string) => {
    const called = answerTo(question, answers);
    answer(called);
    return show(search, question, kind, called);
  };
}
