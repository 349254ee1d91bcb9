/* The text of the entry, as its page will show it. Loaded when someone asks for it. */
import '../judge/strict-csp.ts';
import { isReadable } from '../../entry-files/readable.ts';
import type { Block, ComponentBlock } from '../../../markdown/blocks.ts';
import { RefusedText } from '../../../markdown/guard.ts';
import { renderText } from '../../../markdown/render.ts';

/** The HTML of a text that passed the guard, an empty element standing for each component. */
const htmlOf = (blocks: readonly Block[], components: ComponentBlock[]): string =>
  blocks
    .map((block) => {
      if (typeof block === 'string') return block;
      const tag = block.name === 'Image' ? 'span' : 'div';
      return `<${tag} data-component="${components.push(block) - 1}">${htmlOf(block.blocks, components)}</${tag}>`;
    })
    .join('');

/** What stands for what the page will draw otherwise. */
const boxOf = (words: string) =>
  Object.assign(document.createElement('span'), { className: 'preview__box', textContent: words });

/**
 * Draws a text, whose links do not leave the form, or says why the site would refuse it.
 * @param base path under which the site is served
 * @param addressOf gives the address of a picture that the author added, from the name of its file
 */
export function drawText(place: Element, text: string, base: string, addressOf: (name: string) => string | undefined) {
  try {
    if (!isReadable(text)) throw new RangeError('endless');
    const { blocks, about } = renderText('texte.md', text, (path) => base + path.slice(1));
    const components: ComponentBlock[] = [];
    place.innerHTML = htmlOf([...blocks, ...about], components);
    for (const [index, { name, attributes }] of components.entries()) {
      const { src = '', alt, title } = attributes as Record<string, string | undefined>;
      const added = addressOf(src.replace('./', ''));
      const picture = added ? Object.assign(new Image(), { src: added, alt }) : undefined;
      const box = picture ?? boxOf([name, alt ?? title].filter(Boolean).join('\u00a0: '));
      place.querySelector(`[data-component="${index}"]`)!.prepend(box);
    }
    for (const link of place.querySelectorAll('a')) link.target = '_blank';
  } catch (error) {
    const unread = isReadable(text) ? 'une balise ou une accolade n’est pas fermée' : 'il est démesuré';
    const why = error instanceof RefusedText ? `le site refuse ${error.fault}` : unread;
    place.replaceChildren(boxOf(`Le texte ne peut pas être montré\u00a0: ${why}.`));
  }
}
