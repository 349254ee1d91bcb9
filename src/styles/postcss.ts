import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import type { AtRule, ChildNode, Plugin, Rule } from 'postcss';

const chosenDark = /(?::root)?\[data-fr-theme=["']?dark["']?\]/g;
const systemDark = ':root:not([data-fr-theme])';

/**
 * Repeats each rule of DSFR's dark theme for visitors whose system is dark and who chose nothing, so that the theme
 * needs no JavaScript.
 */
const systemTheme: Plugin = {
  postcssPlugin: 'system-theme',
  Once(root, { AtRule }) {
    const rules: Rule[] = [];
    root.walkRules((rule) => {
      if (rule.selector.match(chosenDark)) rules.push(rule);
    });
    for (const rule of rules) {
      const media: AtRule = new AtRule({ name: 'media', params: '(prefers-color-scheme: dark)' });
      media.append(rule.clone({ selector: rule.selector.replace(chosenDark, systemDark) }) as ChildNode);
      rule.after(media);
    }
  },
};

/** Leaves the fonts to the identity of the site, see identity-*.css. */
const fontsOfIdentity: Plugin = {
  postcssPlugin: 'fonts-of-identity',
  Once(root) {
    root.walkAtRules('font-face', (rule) => {
      if (rule.source?.input.file?.includes('@gouvfr/dsfr')) rule.remove();
    });
  },
};

/** Elements that Markdown makes and no component of ours names. */
const markdownElements = [
  'h4',
  'h5',
  'h6',
  'ol',
  'blockquote',
  'hr',
  'pre',
  'code',
  'sup',
  'del',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];

/** Leaves of DSFR only the rules, variables and fonts that the site can use. */
const purge = purgeCSSPlugin({
  content: ['src/**/*.{astro,mdx}', 'src/components/**/*.ts'],
  variables: true,
  keyframes: true,
  safelist: [...markdownElements, /^:/, /^motif--/, /data-fr-theme/],
});

/** `FULL_CSS` keeps every rule, for the test which proves that purging changes nothing on screen. */
export const postcssPlugins = process.env.FULL_CSS
  ? [fontsOfIdentity, systemTheme]
  : [fontsOfIdentity, purge, systemTheme];
