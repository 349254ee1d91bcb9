import type { ElementContent, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { createHighlighter, type BundledLanguage, type ThemeRegistrationRaw } from 'shiki';
import { element, elementsIn } from './nodes.ts';

/** The parts of a program → what grammars of TextMate call them. The colours are those of code-*, in layout.css. */
const scopes = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'markup.inline', 'constant.character'],
  keyword: ['keyword', 'storage', 'entity.name.tag', 'support.type.property-name', 'constant.language'],
  number: ['constant.numeric'],
};
const kinds = Object.keys(scopes);
/** Stands for the name of a part where a theme wants a colour. */
const colourOf = (kind: string) => `#00000${kinds.indexOf(kind) + 1}`;

const theme: ThemeRegistrationRaw = {
  name: 'parts',
  fg: '#000000',
  bg: '#ffffff',
  settings: Object.entries(scopes).map(([kind, scope]) => ({ scope, settings: { foreground: colourOf(kind) } })),
};

const highlighter = await createHighlighter({
  themes: [theme],
  langs: ['python', 'r', 'sql', 'shellscript', 'json', 'yaml', 'javascript', 'typescript', 'html', 'css'],
});

/** Marks the parts of the programs of a tree by classes, in the languages that authors of the site write. */
export function colourCode(tree: Nodes): void {
  for (const node of elementsIn(tree)) {
    const [, lang = ''] = /(?:^|,)language-\{?(\w+)/.exec(String(node.properties.className)) ?? [];
    if (node.tagName !== 'code' || !highlighter.getLoadedLanguages().includes(lang)) continue;
    const { tokens } = highlighter.codeToTokens(toString(node), { lang: lang as BundledLanguage, theme: 'parts' });
    node.children = tokens.flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
      ...line.map(({ content: value, color = '' }): ElementContent => {
        const kind = kinds.find((name) => colourOf(name) === color);
        return kind
          ? element('span', { className: [`code-${kind}`] }, [{ type: 'text', value }])
          : { type: 'text', value };
      }),
    ]);
  }
}
