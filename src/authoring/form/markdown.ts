import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A piece of a page: a text, or an element with what it holds. Never HTML. */
export type Piece = string | { tag: string; attributes?: Record<string, string>; children?: Piece[] };

/**
 * The pieces that a Markdown text makes on the page of its entry. HTML is shown as it was typed; a picture, which is
 * not in this browser, as a frame with its words. Headings go two levels down, below those of the form.
 * @param base path under which the site is served
 */
export function piecesOf(markdown: string, base: string): Piece[] {
  const root: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return new Renderer(root, base).pieces(root);
}

const plain: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
};

/** Where a link of a text may lead; nothing for an address that could do something else. */
export function safeAddress(url: string, base: string): string | undefined {
  if (url.startsWith('/') && !/^\/[/\\]/.test(url)) return base + url.slice(1);
  return URL.canParse(url) && ['https:', 'http:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}

class Renderer {
  readonly #addresses = new Map<string, string>();
  readonly #notes: string[] = [];
  readonly #base: string;

  constructor(root: Root, base: string) {
    this.#base = base;
    const visit = (node: Nodes) => {
      if (node.type === 'definition') this.#addresses.set(node.identifier, node.url);
      if (node.type === 'footnoteDefinition') this.#notes.push(node.identifier);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(root);
  }

  pieces({ children }: Parents): Piece[] {
    return children.flatMap((node) => this.#piece(node) ?? []);
  }

  #piece(node: Nodes): Piece | Piece[] | undefined {
    const tag = plain[node.type];
    if (tag) return { tag, children: this.pieces(node as Parents) };
    switch (node.type) {
      case 'text':
        return node.value;
      case 'html':
        return { tag: 'code', attributes: { class: 'preview__tag' }, children: [node.value] };
      case 'inlineCode':
        return { tag: 'code', children: [node.value] };
      case 'code':
        return { tag: 'pre', children: [{ tag: 'code', children: [node.value] }] };
      case 'break':
        return { tag: 'br' };
      case 'thematicBreak':
        return { tag: 'hr' };
      case 'heading':
        return {
          tag: `h${Math.min(node.depth + 2, 6)}`,
          attributes: { class: `preview__h${node.depth}` },
          children: this.pieces(node),
        };
      case 'list':
        return { tag: node.ordered ? 'ol' : 'ul', children: node.children.map((item) => this.#item(item, node)) };
      case 'table':
        return this.#table(node.children);
      case 'link':
        return this.#link(node.url, node);
      case 'linkReference':
        return this.#link(this.#addresses.get(node.identifier) ?? '', node);
      case 'image':
      case 'imageReference':
        return picture(node.alt ?? '');
      case 'footnoteReference':
        return { tag: 'sup', children: [String(this.#notes.indexOf(node.identifier) + 1)] };
      case 'footnoteDefinition':
        return { tag: 'div', attributes: { class: 'hint' }, children: this.pieces(node) };
      default:
        return undefined;
    }
  }

  /** In a list without an empty line, items hold their words without a paragraph. */
  #item(item: ListItem, { spread, children }: List): Piece {
    const pieces = this.pieces(item);
    const isLoose = spread || children.some((other) => other.spread);
    const inner = pieces.flatMap((piece) =>
      !isLoose && typeof piece === 'object' && piece.tag === 'p' ? (piece.children ?? []) : piece,
    );
    return { tag: 'li', children: inner };
  }

  #link(url: string, node: Parents): Piece {
    const href = safeAddress(url, this.#base);
    return href
      ? { tag: 'a', attributes: { href }, children: this.pieces(node) }
      : { tag: 'span', children: this.pieces(node) };
  }

  #table([head, ...rows]: readonly Parents[]): Piece {
    const cells = (row: Parents, tag: string): Piece => ({
      tag: 'tr',
      children: row.children.map((cell) => ({ tag, children: this.pieces(cell as Parents) })),
    });
    return {
      tag: 'table',
      children: [
        { tag: 'thead', children: head ? [cells(head, 'th')] : [] },
        { tag: 'tbody', children: rows.map((row) => cells(row, 'td')) },
      ],
    };
  }
}

/** A frame in place of a picture that this browser does not have, with the words that replace it. */
export const picture = (alt: string): Piece => ({
  tag: 'span',
  attributes: { class: 'preview__picture' },
  children: [alt ? `Image\u00a0: ${alt}` : 'Image décorative'],
});

/** The pieces as nodes of a page. Texts stay texts, whatever they hold. */
export const nodesOf = (pieces: readonly Piece[]): Node[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return document.createTextNode(piece);
    const element = document.createElement(piece.tag);
    for (const [name, value] of Object.entries(piece.attributes ?? {})) element.setAttribute(name, value);
    element.append(...nodesOf(piece.children ?? []));
    return element;
  });
