import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What is drawn at most: what makes Markdown slow, marks by the thousand, grows as the square of the length. */
export const longestDrawn = 20_000;

/**
 * The page that the beginning of a Markdown text makes, as HTML. The HTML of the text itself is shown as it was typed,
 * and what an address could run is left out: so does micromark by default.
 */
export const htmlOf = (markdown: string): string =>
  micromark(markdown.slice(0, longestDrawn), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ label: 'Notes' })],
  });

/** Where a link of a text may lead; nothing for an address that could do something else. */
export function safeAddress(url: string, base: string): string | undefined {
  if (url.startsWith('/') && !/^\/[/\\]/.test(url)) return base + url.slice(1);
  return URL.canParse(url) && ['https:', 'http:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}

/**
 * Fits the HTML of a text into the form: headings go two levels down, below those of the form; a picture, which is not
 * in this browser, becomes a frame with its words; links know where the site is served, and only those that leave the
 * text stay.
 */
export function nodesOf(html: string, base: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const depth = Number(heading.localName[1]);
    const lower = document.createElement(`h${Math.min(depth + 2, 6)}`);
    lower.className = `preview__h${depth}`;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const image of body.querySelectorAll('img')) {
    const frame = document.createElement('span');
    frame.className = 'preview__picture';
    frame.textContent = image.alt ? `Image\u00a0: ${image.alt}` : 'Image décorative';
    image.replaceWith(frame);
  }
  for (const link of body.querySelectorAll('[data-footnote-backref]')) link.remove();
  for (const link of body.querySelectorAll('a')) {
    const address = safeAddress(link.getAttribute('href')!, base);
    if (address) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
  for (const box of body.querySelectorAll('input')) box.replaceWith(box.checked ? '☑' : '☐');
  for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id');
  return [...body.childNodes];
}
