/* Notes of a page: a number in its text and the words below it, each of which leads to the other. */
import type { Element, ElementContent } from 'hast';
import { element, elementsIn } from '../../../markdown/nodes.ts';
import { isBlank } from './lists.ts';

/** Where they lead in the pages of Word, LibreOffice and Google Docs; `cmnt` is a comment of the last. */
const address = /^(?:file:[^#]*)?#(_ftn|_edn|sdfootnote|sdendnote|ftnt|cmnt)(_?ref)?(\d+)(anc)?/;

/** The note that a link leads to, or that it comes back from; undefined for any other link. */
export function noteOf({ properties: { href } }: Element) {
  const [, kind, ref, number, anchor] = address.exec(String(href)) ?? [];
  return kind ? { name: kind + number, isBack: Boolean(ref ?? anchor), isComment: kind === 'cmnt' } : undefined;
}

const isText = (node: ElementContent | undefined) => node?.type === 'element' && node.tagName === 'note-text';

/** What a part of a page says, once its paragraph that holds the mark of a note is the text of that note. */
export function withNotes(part: Element): ElementContent[] {
  const mark = part.tagName === 'p' && elementsIn(part).find(({ tagName }) => tagName === 'note-mark');
  if (mark) {
    const { rank } = mark.properties;
    Object.assign(mark, element('span'));
    return rank ? [element('note-text', { rank }, [part])] : [];
  }
  const [first, ...others] = part.children.filter((node) => !isBlank(node));
  // The other paragraphs of a note stand with the first.
  return isText(first) && !others.some(isText)
    ? [{ ...(first as Element), children: [...(first as Element).children, ...others] }]
    : [part];
}
