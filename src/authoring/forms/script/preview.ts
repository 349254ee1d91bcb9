/* The words of the entry, as its page will show them. Loaded when someone asks for it. */
import '../judge/strict-csp.ts';
import type { Block, ComponentBlock } from '../../../markdown/blocks.ts';
import { RefusedText } from '../../../markdown/guard.ts';
import { renderText } from '../../../markdown/render.ts';
import { typeset } from '../../../schemas/typography.ts';

interface Words {
  title: string;
  summary: string;
  body: string;
}

/** What a text is drawn within. */
interface Surroundings {
  /** Path under which the site is served. */
  base: string;
  /** The address of a picture that the author added, from the name of its file. */
  addressOf: (name: string) => string | undefined;
}

/** The HTML of a text that passed the guard, an empty element standing for each component. */
const htmlOf = (blocks: readonly Block[], components: ComponentBlock[]): string =>
  blocks
    .map((block) => {
      if (typeof block === 'string') return block;
      const tag = block.name === 'Image' ? 'span' : 'div';
      return `<${tag} data-component="${components.push(block) - 1}">${htmlOf(block.blocks, components)}</${tag}>`;
    })
    .join('');

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text: string) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A picture of this visit as it is, any other and each component as a box with its name. */
function drawComponent(place: Element, { name, attributes }: ComponentBlock, { addressOf }: Surroundings) {
  const [src, alt, title] = ['src', 'alt', 'title'].map((key) => String(attributes[key] ?? ''));
  const address = addressOf(src!.replace(/^\.\//, ''));
  if (address) {
    const image = element('img', '', '');
    Object.assign(image, { src: address, alt });
    place.prepend(image);
  } else place.prepend(element('span', 'preview__box', [name, alt || title].filter(Boolean).join('\u00a0: ')));
}

/** The nodes of a text, fitted into the form: below its headings, and without a way out of it. */
function nodesOf(body: string, surroundings: Surroundings): Node[] {
  const withBase = (path: string) => surroundings.base + path.slice(1);
  const { blocks, about } = renderText('texte.md', body, withBase);
  const components: ComponentBlock[] = [];
  const page = new DOMParser().parseFromString(htmlOf([...blocks, ...about], components), 'text/html').body;
  for (const place of page.querySelectorAll<HTMLElement>('[data-component]')) {
    drawComponent(place, components[Number(place.dataset.component)]!, surroundings);
  }
  for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6')) {
    const lower = document.createElement(`h${Math.min(Number(heading.localName[1]) + 2, 6)}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const link of page.querySelectorAll('a')) {
    if (link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href');
    Object.assign(link, { target: '_blank', rel: 'noopener' });
  }
  for (const named of page.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...page.childNodes];
}

/** Draws an entry, or says why the site would refuse its text. */
export function drawEntry(place: HTMLElement, { title, summary, body }: Words, surroundings: Surroundings) {
  const words = [
    element('h3', 'fr-h4', typeset(title) || 'Sans titre'),
    element('p', 'fr-text--lead', typeset(summary)),
  ];
  try {
    place.replaceChildren(...words, ...nodesOf(body, surroundings));
  } catch (error) {
    const why =
      error instanceof RefusedText ? `le site refuse ${error.fault}` : 'une balise ou une accolade n’est pas fermée';
    place.replaceChildren(...words, element('p', 'preview__box', `Le texte ne peut pas être montré\u00a0: ${why}.`));
  }
}
