import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { toDom } from 'hast-util-to-dom';
import { compile, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, Event, HtmlExtension, Token } from 'micromark-util-types';
import { shiftHeadings } from '../../../markdown/headings.ts';
import { findUnreadable } from '../../../markdown/html-tags.ts';
import { nameLinks } from '../../../markdown/hrefs.ts';
import { settle } from '../../../markdown/read-html.ts';
import { typesetTree } from '../../../markdown/typography.ts';

/** What is drawn at most: what makes Markdown slow, marks by the thousand, grows as the square of the length. */
export const longestDrawn = 20_000;

const eventsOf = (markdown: string): Event[] =>
  postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  );

/** Shows, as the pages do, the HTML that Markdown could have written. */
function pageHtml(events: readonly Event[]): HtmlExtension {
  const pieces = events
    .filter(([step, { type }]) => step === 'enter' && (type === 'htmlFlow' || type === 'htmlText'))
    .map(([, token, context]) => ({ value: context.sliceSerialize(token) }));
  const unread = new Set(findUnreadable(pieces).map(({ piece }) => piece.value));
  function enterHtml(this: CompileContext, token: Token): undefined {
    if (token.type === 'htmlFlow') this.lineEndingIfNeeded();
    if (!unread.has(this.sliceSerialize(token))) this.setData('ignoreEncode', true);
  }
  return { enter: { htmlFlow: enterHtml, htmlText: enterHtml } };
}

/**
 * The page that the beginning of a Markdown text makes, as HTML. Of the HTML of the text, what the pages would refuse is
 * shown as it was typed, and what an address could run is left out: so does micromark by default.
 */
export function htmlOf(markdown: string): string {
  const events = eventsOf(markdown.slice(0, longestDrawn));
  return compile({ htmlExtensions: [gfmHtml({ label: 'Notes' }), pageHtml(events)] })(events);
}

/** Puts right what the pages put right, in the tree of that HTML. */
export function repair(tree: Root): Root {
  for (const { element, refused } of settle(tree, () => false)) {
    const allowed = Object.entries(element.properties).filter(([name]) => !refused.includes(name.toLowerCase()));
    element.properties = Object.fromEntries(allowed);
  }
  shiftHeadings(tree);
  nameLinks(tree);
  typesetTree(tree);
  return tree;
}

/** Where a link of a text may lead; nothing for an address that could do something else. */
export function safeAddress(url: string, base: string): string | undefined {
  if (url.startsWith('/') && !/^\/[/\\]/.test(url)) return base + url.slice(1);
  return URL.canParse(url) && ['https:', 'http:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}

/** What a text is drawn within. */
export interface Surroundings {
  /** Path under which the site is served. */
  base: string;
  /** The address of a picture that the author added, from its path in the text. */
  addressOf: (src: string) => string | undefined;
}

function pictureOf(image: HTMLImageElement, address: string | undefined): HTMLElement {
  if (address) {
    image.src = address;
    return image;
  }
  const frame = document.createElement('span');
  frame.className = 'preview__picture';
  frame.textContent = image.alt ? `Image\u00a0: ${image.alt}` : 'Image décorative';
  return frame;
}

/**
 * Fits the HTML of a text into the form: headings go two levels down, below those of the form; a picture that is not
 * in this browser becomes a frame with its words; links know where the site is served, and only those that leave the
 * text stay.
 */
export function nodesOf(html: string, { base, addressOf }: Surroundings): Node[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('[data-footnote-backref]')) link.remove();
  const body = toDom(repair({ type: 'root', children: (fromDom(page.body) as Root).children }), {
    fragment: true,
    // One that is not shown, where no picture is asked of the network.
    document: page,
  }) as DocumentFragment;
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const depth = Number(heading.localName[1]);
    const lower = document.createElement(`h${Math.min(depth + 2, 6)}`);
    lower.className = `preview__h${depth}`;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const image of body.querySelectorAll('img')) {
    image.replaceWith(pictureOf(image, addressOf(image.getAttribute('src') ?? '')));
  }
  for (const link of body.querySelectorAll('a')) {
    const address = safeAddress(link.getAttribute('href')!, base);
    if (address) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
  for (const box of body.querySelectorAll('input')) box.replaceWith(box.checked ? '☑' : '☐');
  for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
  return [...body.childNodes];
}
