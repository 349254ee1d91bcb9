import type { Element, Nodes } from 'hast';
import { componentNamed } from '../schemas/components.ts';
import { frenchMessage } from '../schemas/messages.ts';
import { attributesOf, isCommentOnly, isHtmlComment, type Tag } from './component.ts';
import { figuresOf } from './figures.ts';
import { nodesIn } from './nodes.ts';
import type { WrittenElement } from './read-html.ts';
import { isAllowedAddress } from './scheme.ts';

/** The elements that Markdown makes, or could make, without any property. */
const bare = [
  ...['h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
  ...['em', 'strong', 'del', 'sup', 'sub', 'br'],
];

/** Every element that a page may hold, with the properties that Markdown gives it. */
export const elements: Record<string, readonly string[]> = {
  ...Object.fromEntries(bare.map((tag) => [tag, []])),
  th: ['className', 'colSpan', 'rowSpan', 'scope'],
  td: ['className', 'colSpan', 'rowSpan'],
  code: ['className'],
  ul: ['className'],
  ol: ['className', 'start'],
  li: ['className', 'id'],
  input: ['type', 'checked', 'disabled'],
  a: ['href', 'title', 'id', 'className', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
  img: ['src', 'alt', 'title'],
  h2: ['className', 'id'],
  section: ['className', 'dataFootnotes'],
};

const addresses = ['href', 'src'];

const faultOfAttribute = (name: string, tag: string) => `l’attribut « ${name} » de <${tag}>`;

function* faultsOfElement({ tagName, properties }: Element): Generator<string> {
  const allowed = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
  if (!allowed) return yield `la balise <${tagName}>`;
  for (const [name, value] of Object.entries(properties)) {
    if (!allowed.includes(name)) yield faultOfAttribute(name, tagName);
    if (addresses.includes(name) && !isAllowedAddress(String(value))) yield `l’adresse « ${String(value)} »`;
  }
  if (tagName === 'img' && !properties.alt) yield 'une image sans texte de remplacement';
}

function* faultsOfTag(tag: Tag): Generator<string> {
  const component = componentNamed(tag.name);
  if (!component) return yield `la balise <${tag.name ?? ''}>`;
  if (tag.type === 'mdxJsxTextElement') yield `le composant <${tag.name}> au milieu d’une phrase`;
  const { values, faults } = attributesOf(tag);
  for (const { name } of faults) yield faultOfAttribute(name, tag.name!);
  const { error } = component.attributes.safeParse(values, { error: frenchMessage });
  for (const { path, message } of error?.issues ?? [])
    yield `un attribut de <${tag.name}> : ${path.map((key) => `« ${String(key)} » `).join('')}${message}`;
  if (component.content === 'nothing' && tag.children.length > 0) yield `un contenu dans <${tag.name}>`;
  if (component.content === 'figures' && !figuresOf(tag.children)) yield `ce que contient <${tag.name}>`;
}

function* faultsOf(node: Nodes): Generator<string> {
  switch (node.type) {
    case 'root':
    case 'text':
    case 'comment':
      return;
    case 'element':
      return yield* faultsOfElement(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return yield* faultsOfTag(node as Tag);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isCommentOnly(node.value)) yield 'une expression entre accolades';
      return;
    case 'raw':
      if (!isHtmlComment(node.value)) yield 'du HTML';
      return;
    default:
      yield 'du code';
  }
}

/** What a text may not do, in French, and where. */
export class RefusedText extends Error {
  readonly fault: string;
  readonly position: Nodes['position'];

  constructor(file: string, fault: string, { position }: Nodes) {
    const place = position ? `, ligne ${position.start.line} du texte` : '';
    super(`${file}${place} : le site refuse ${fault}. « npm run check » dit où, et comment réparer.`);
    this.fault = fault;
    this.position = position;
  }
}

/**
 * The second lock on texts, behind the check: whatever is not on a list of what Markdown and our components make stops
 * the build. It reads what would be shown, the check what is written: a mistake in one does not open the other.
 * @param written the elements that HTML wrote: some attributes are Markdown's alone
 * @throws a RefusedText
 */
export function assertIsData(tree: Nodes, file: string, written: readonly WrittenElement[]): void {
  for (const { element, tag, refused } of written) {
    for (const name of refused) throw new RefusedText(file, faultOfAttribute(name, tag), element);
  }
  for (const node of nodesIn(tree)) for (const fault of faultsOf(node)) throw new RefusedText(file, fault, node);
}
