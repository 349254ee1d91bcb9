import { headers, withHeader, type Files } from '../project.fixture.ts';

/** The post of the valid content with another text, which starts at line 7. */
export const post = (text: string): Files => ({ 'actualites/bilan.md': withHeader(headers.post, text) });

/** The same as MDX. */
export const mdx = (text: string): Files => ({
  'actualites/bilan.md': undefined,
  'actualites/bilan.mdx': withHeader(headers.post, text),
});

/** The same post with more lines in its header, from line 5. */
export const postWith = (lines: string): Files => ({
  'actualites/bilan.md': withHeader(`${headers.post}\n${lines}`),
});

/** The same post with another title, date or summary, at lines 2 to 4. */
export const postInstead = (key: 'title' | 'date' | 'summary', line: string): Files => ({
  'actualites/bilan.md': withHeader(headers.post.replace(new RegExp(`^${key}: .*$`, 'm'), () => line)),
});

/** The project of the valid content with more lines in its header, from line 6. */
export const projectWith = (lines: string): Files => ({
  'projets/kallm.md': withHeader(`${headers.project}\n${lines}`),
});

/** The event of the valid content with more lines, from line 5, and other words in place of some. */
export const workshopWith = (lines: string, from = '', to = ''): Files => ({
  'ateliers/2023-03-14-atelier.yaml': `${headers.workshop.replace(from, to)}\n${lines}`,
});

/** A redirection, at line 1. */
export const redirect = (from: string, to: string): Files => ({
  'redirections.yaml': `- { from: ${from}, to: ${to} }`,
});
