import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { componentNamed } from '../schemas/components.ts';
import { frenchMessage } from '../schemas/messages.ts';
import { attributesOf, isCommentOnly, isHtmlComment, type Tag } from './component.ts';
import { figuresOf } from './figures.ts';
import { isAllowedAddress } from './scheme.ts';

/** The elements that Markdown makes without any property. */
const bare = [
  ...['h1', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'table', 'thead', 'tbody', 'tr'],
  ...['em', 'strong', 'del', 'sup', 'br'],
];

/** The elements that Markdown makes, with the properties that it gives them. */
const elements: Record<string, readonly string[]> = {
  ...Object.fromEntries(bare.map((tag) => [tag, []])),
  th: ['className'],
  td: ['className'],
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

function* faultsOfElement({ tagName, properties }: Element): Generator<string> {
  const allowed = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
  if (!allowed) return yield `la balise <${tagName}>`;
  for (const [name, value] of Object.entries(properties)) {
    if (!allowed.includes(name)) yield `l’attribut « ${name} » de <${tagName}>`;
    if (addresses.includes(name) && !isAllowedAddress(String(value))) yield `l’adresse « ${String(value)} »`;
  }
  if (tagName === 'img' && !properties.alt) yield 'une image sans texte de remplacement';
}

function* faultsOfTag(tag: Tag): Generator<string> {
  const component = componentNamed(tag.name);
  if (!component) return yield `la balise <${tag.name ?? ''}>`;
  if (tag.type === 'mdxJsxTextElement') yield `le composant <${tag.name}> au milieu d’une phrase`;
  const { values, faults } = attributesOf(tag);
  for (const { name } of faults) yield `l’attribut « ${name} » de <${tag.name}>`;
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
    default:
      if (!('value' in node) || !isHtmlComment(String(node.value))) yield 'du code ou du HTML';
  }
}

/**
 * The second lock on texts, behind the check: whatever is not on a list of what Markdown and our components make stops
 * the build. It reads what would be shown, the check what is written: a mistake in one does not open the other.
 * @throws an Error in French that names what is refused
 */
export function assertIsData(tree: Nodes, file: string): void {
  visit(tree, (node) => {
    for (const fault of faultsOf(node)) {
      const { line } = node.position?.start ?? {};
      const place = line ? `, ligne ${line} du texte` : '';
      throw new Error(`${file}${place} : le site refuse ${fault}. « npm run check » dit où, et comment réparer.`);
    }
  });
}
