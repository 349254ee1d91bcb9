/*
 * Narrows the rows of a list to what the address of its page asks for. The link of a value leads to the list of that
 * value: here it adds it to those of the other facets, in place of the former one of its own, or takes it away.
 */
const told = document.querySelector<HTMLElement>('.facets__status [role=status]');
const options = [...document.querySelectorAll<HTMLAnchorElement>('.facets a[data-criterion]')].map((link) => {
  const criterion = link.dataset.criterion ?? '';
  const value = link.textContent.trim().replace(/\s\(\d+\)$/, '');
  return { link, criterion, facet: criterion.slice(0, criterion.indexOf('=')), value };
});
const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
  element,
  criteria: element.dataset.facets?.split(' ') ?? [],
}));
/** What holds rows, and is hidden with the last of them. */
const parts = document.querySelectorAll<HTMLElement>('main section:has([data-facets])');

/** One criterion a facet. */
type Chosen = ReadonlyMap<string, (typeof options)[number]>;

/** What the address asks for, as far as the page offers it. */
function chosenIn(address: string): Chosen {
  const asked = new URLSearchParams(address);
  const isAsked = ({ facet, criterion }: (typeof options)[number]) => `${facet}=${asked.get(facet)}` === criterion;
  return new Map(options.filter(isAsked).map((option) => [option.facet, option]));
}

const answering = (chosen: Chosen) =>
  rows.filter(({ criteria }) => [...chosen.values()].every(({ criterion }) => criteria.includes(criterion)));

/** The address of this page with some criteria. */
const addressOf = (chosen: Chosen) =>
  [location.pathname, [...chosen.values()].map(({ criterion }) => criterion).join('&')].filter(Boolean).join('?');

function say(chosen: Chosen, count: number): string {
  if (chosen.size === 0) return '';
  const values = [...chosen.values()].map(({ value }) => value).join(', ');
  return `${count || 'Aucun'}\u00a0résultat${count > 1 ? 's' : ''}\u00a0: ${values}.`;
}

function show() {
  const chosen = chosenIn(location.search);
  const shown = answering(chosen);
  for (const row of rows) row.element.hidden = !shown.includes(row);
  for (const part of parts) part.hidden = !shown.some(({ element }) => part.contains(element));
  for (const option of options) {
    const { link, facet, value } = option;
    const isChosen = chosen.get(facet) === option;
    const others = new Map([...chosen].filter(([name]) => name !== facet));
    const found = answering(new Map([...others, [facet, option]])).length;
    link.textContent = `${value}\u00a0(${found})`;
    link.ariaCurrent = isChosen ? 'true' : null;
    link.ariaDisabled = found > 0 || isChosen ? null : 'true';
    if (link.ariaDisabled) link.removeAttribute('href');
    else link.href = addressOf(isChosen ? others : new Map([...others, [facet, option]]));
  }
  if (told) told.textContent = say(chosen, shown.length);
}

for (const { link } of options) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !link.href) return;
    event.preventDefault();
    history.pushState('', '', link.href);
    show();
    told?.parentElement?.scrollIntoView({ block: 'nearest' });
  });
}
if (options.length > 0) {
  addEventListener('popstate', show);
  show();
}
