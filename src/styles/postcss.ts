import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import type { AtRule, Container, Document, Node, Plugin } from 'postcss';
import { deployment } from '../site.ts';
import { largePictures } from './large-pictures.ts';

const chosenDark = /(?::root)?\[data-fr-theme=["']?dark["']?\]/;
const systemDark = ':root:not([data-fr-theme])';

/** Whether a rule already asks the system for its colours, or is only for the screen. */
const isPlaced = (node: Container | Document | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'atrule' && /prefers-color-scheme|screen/.test((node as AtRule).params)) || isPlaced(node.parent));

/**
 * Keeps each rule of the dark theme for the screen, as paper is light, and repeats it for visitors whose system is dark
 * and who chose nothing, so that the theme needs no JavaScript.
 */
const systemTheme: Plugin = {
  postcssPlugin: 'system-theme',
  Once(root, { AtRule }) {
    root.walkRules(chosenDark, (rule) => {
      if (isPlaced(rule.parent)) return;
      const dark = rule.selectors.filter((selector) => chosenDark.test(selector));
      const others = rule.selectors.filter((selector) => !chosenDark.test(selector));
      const chosen = rule.clone({ selectors: dark });
      const system = rule.clone({ selectors: dark.map((selector) => selector.replace(chosenDark, systemDark)) });
      rule.after(new AtRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)', nodes: [system] }));
      rule.after(new AtRule({ name: 'media', params: 'screen', nodes: [chosen] }));
      if (others.length > 0) rule.selectors = others;
      else rule.remove();
    });
  },
};

/** Leaves the fonts to the identity of the site: identity-*.css give the root its own, and the rest inherits it. */
const fontsOfIdentity: Plugin = {
  postcssPlugin: 'fonts-of-identity',
  Once(root) {
    const isDsfr = ({ source }: Node) => source?.input.file?.includes('@gouvfr/dsfr') ?? false;
    root.walkAtRules('font-face', (rule) => {
      if (isDsfr(rule)) rule.remove();
    });
    root.walkDecls('font-family', (declaration) => {
      if (isDsfr(declaration) && declaration.value.includes('Marianne')) declaration.value = 'inherit';
    });
  },
};

/**
 * What DSFR would add to every page for nothing: the drawings of a field of date, which a browser shows by itself; the icons
 * of badges and of cards, none of which has one here; buttons in the header, the menu or the footer; small badges in cards.
 */
const unused = new RegExp(
  [
    /\.fr-input\[type=date\]|\.fr-badge--\w+::?before/,
    /\.fr-card__title.*(?:::?after|button|:disabled)|\.fr-card--sm .* \.fr-(?:tag|badge)/,
    /\.fr-card.*:not\(\.fr-card--no-(?:icon|arrow)\)|\.fr-card__body ?>/,
    /\.fr-header \.fr-btns-group|\.fr-footer__bottom(?:-item)? \.fr-btn|\.fr-nav__item \.fr-(?:btn|link)|title \.fr-badge/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const fewerDrawings: Plugin = {
  postcssPlugin: 'fewer-drawings',
  Rule(rule) {
    rule.selectors = rule.selectors.filter((selector) => !unused.test(selector));
    if (rule.selector === '') rule.remove();
  },
};

/** Elements and classes of a text, which Markdown makes and no component of ours names. */
const ofTexts =
  /^(?:img|h[2-6]|[ou]l|li|blockquote|hr|pre|code|sup|del|table|thead|tbody|tr|th|td)$|^(?:align-|code-|contains-task|footnotes)/;

/** Set in one stylesheet and read in another. */
const sharedVariables = [
  /^--(?:background-flat|border-plain|text-default)-(?:error|info)$/,
  /^--(?:error|info)-425-625$/,
  /^--(?:text|title)-spacing$/,
  /^--(?:background-(?:alt|contrast)|border-active)-blue-france$/,
  /^--blue-france-(?:975-75|950-100|925-125|sun-113-625)$/,
  '--text-inverted-grey',
  '--background-flat-grey',
  // A list, and links that are buttons, as those of pages, say how they differ from those of texts.
  /^--(?:ul|ol|li|xl)-/,
  /^--(?:underline-img|hover-tint|hover|active)$/,
];

/** Leaves of DSFR only the rules, variables and fonts that the site can use. */
const purge = purgeCSSPlugin({
  content: ['src/**/*.astro', 'src/{components,formats/search,authoring/forms/script}/**/!(*.test).ts'],
  // Only a preview wears this banner: elsewhere its rules would weigh for nothing.
  skippedContentGlobs: deployment.preview ? [] : ['src/components/PreviewBanner.astro'],
  variables: true,
  keyframes: true,
  // A word of many scripts, and no input of the site.
  blocklist: [/\[type=range\]/],
  safelist: {
    standard: [ofTexts, /^:/, /^motif--/, /data-fr-theme/],
    variables: sharedVariables,
  },
});

const plugins = [fewerDrawings, fontsOfIdentity, systemTheme, largePictures];

/** `FULL_CSS` keeps every rule, for the test which proves that purging changes nothing on screen. */
export const postcssPlugins = process.env.FULL_CSS ? plugins : [purge, ...plugins];
