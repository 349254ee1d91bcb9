import type { ElementContent, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { createCssVariablesTheme, createHighlighter, type BundledLanguage } from 'shiki';
import { element, elementsIn } from './nodes.ts';

const highlighter = await createHighlighter({
  themes: [createCssVariablesTheme({ name: 'parts' })],
  langs: ['python', 'r', 'sql', 'shellscript', 'json', 'yaml', 'javascript', 'typescript', 'html', 'css'],
});

/** Marks the parts of the programs of a tree by classes, whose colours are those of code-* in layout.css. */
export function colourCode(tree: Nodes): void {
  for (const node of elementsIn(tree)) {
    const [, lang = ''] = /(?:^|,)language-\{?(\w+)/.exec(String(node.properties.className)) ?? [];
    if (node.tagName !== 'code' || !highlighter.getLoadedLanguages().includes(lang)) continue;
    const { tokens } = highlighter.codeToTokens(toString(node), { lang: lang as BundledLanguage, theme: 'parts' });
    node.children = tokens.flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
      ...line.map(({ content: value, color = '' }): ElementContent => {
        const [, kind] = /token-(comment|string|keyword|constant)/.exec(color) ?? [];
        const text = { type: 'text' as const, value };
        return kind ? element('span', { className: [`code-${kind}`] }, [text]) : text;
      }),
    ]);
  }
}
