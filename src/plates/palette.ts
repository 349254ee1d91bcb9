/**
 * The four tints of a colour of the design system in the plates: what lies behind, strokes and shadows, what is second, and
 * paper. An SVG shown by `<img>` knows neither the page's variables nor its theme: each drawing has them written in full,
 * with a ground of its own that stands out from white and from black alike.
 */
export const tints = {
  'blue-ecume': ['#5d80d8', '#1d2b66', '#b9c9f5', '#f5f7ff'],
  'green-emeraude': ['#4f9f7c', '#123f33', '#b3e0c8', '#f3fbf6'],
  'beige-gris-galet': ['#8088a0', '#272d42', '#c9cedd', '#f6f7fb'],
  'purple-glycine': ['#8f78cf', '#37246b', '#d3c6f3', '#f9f6ff'],
  'pink-tuile': ['#c86b90', '#511736', '#f2c3d6', '#fff5f9'],
  'orange-terre-battue': ['#cc7650', '#4f2012', '#f4c9b0', '#fff7f2'],
} satisfies Record<string, [ground: string, ink: string, tint: string, paper: string]>;

/** What is lit, in every plate: what the tool finds, makes or is about. */
export const lit = '#ffcf33';
