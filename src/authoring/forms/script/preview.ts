/* The words of the entry, as its page will show them. Loaded when someone asks for it. */
import '../judge/strict-csp.ts';
import type { Block, ComponentBlock } from '../../../markdown/blocks.ts';
import { RefusedText } from '../../../markdown/guard.ts';
import { renderText } from '../../../markdown/render.ts';
import { typeset } from '../../../schemas/typography.ts';
import { bodyInput } from './fields.ts';

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

function element(tag: string, className: string, text: string) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A picture of this visit as it is, any other and each component as a box with its name. */
function drawn({ name, attributes }: ComponentBlock, { addressOf }: Surroundings) {
  const { src, alt, title } = attributes as Record<string, string | undefined>;
  const address = addressOf(src?.replace('./', '') ?? '');
  if (address) return Object.assign(new Image(), { src: address, alt });
  return element('span', 'preview__box', [name, alt ?? title].filter(Boolean).join('\u00a0: '));
}

/** The nodes of a text, whose links do not leave the form. */
function nodesOf(body: string, surroundings: Surroundings): Node[] {
  const { blocks, about } = renderText('texte.md', body, (path) => surroundings.base + path.slice(1));
  const components: ComponentBlock[] = [];
  const page = new DOMParser().parseFromString(htmlOf([...blocks, ...about], components), 'text/html').body;
  for (const place of page.querySelectorAll<HTMLElement>('[data-component]')) {
    place.prepend(drawn(components[Number(place.dataset.component)]!, surroundings));
  }
  for (const link of page.querySelectorAll('a')) link.target = '_blank';
  return [...page.childNodes];
}

/** Draws an entry, or says why the site would refuse its text. */
export function drawEntry(place: HTMLElement, inputs: FormData, surroundings: Surroundings) {
  const [title, summary, body] = ['title', 'summary', bodyInput].map((name) => String(inputs.get(name))) as string[];
  place.replaceChildren(
    element('p', 'fr-h3', typeset(title!) || 'Sans titre'),
    element('p', 'fr-text--lead', typeset(summary!)),
  );
  try {
    place.append(...nodesOf(body!, surroundings));
  } catch (error) {
    const why =
      error instanceof RefusedText ? `le site refuse ${error.fault}` : 'une balise ou une accolade n’est pas fermée';
    place.append(element('p', 'preview__box', `Le texte ne peut pas être montré\u00a0: ${why}.`));
  }
}
