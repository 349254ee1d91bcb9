import type { MdxJsxFlowElement, MdxJsxFlowElementHast, MdxJsxTextElement, MdxJsxTextElementHast } from 'satteri';

/** A tag of a text, in either tree. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** What may be wrong with how an attribute is written, whatever its value. */
export type AttributeFault = 'spread' | 'expression' | 'repeated';

export interface Attributes {
  /** Name → literal value; an attribute without a value is `true`. */
  values: Record<string, unknown>;
  faults: { name: string; fault: AttributeFault }[];
}

/** The attributes of a tag. Only literals are values: `{…}` would be code. */
export function attributesOf(tag: Tag): Attributes {
  const values = new Map<string, unknown>();
  const faults: Attributes['faults'] = [];
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') faults.push({ name: attribute.value, fault: 'spread' });
    else if (attribute.value && typeof attribute.value === 'object')
      faults.push({ name: attribute.name, fault: 'expression' });
    else if (values.has(attribute.name)) faults.push({ name: attribute.name, fault: 'repeated' });
    else values.set(attribute.name, attribute.value ?? true);
  }
  return { values: Object.fromEntries(values), faults };
}

/** Comments and nothing else: code between two of them would be run. */
export const isCommentOnly = (expression: string) => /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(expression);

/** One comment of HTML. Browsers also end one at `<!-->`, `<!--->` and `--!>`: https://html.spec.whatwg.org/#comments */
export const isHtmlComment = (html: string) => /^\s*<!--(?!-?>)(?:(?!--!?>)[^])*-->\s*$/.test(html);
