import { canonicalUrl, site } from '../site.ts';
import { dayOf, formatDay, type LocalDate } from './dates.ts';

/** What BibTeX reads as commands: https://www.bibtex.com/f/special-characters/. Accents stay as they are, in UTF-8. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as the value of a BibTeX field. */
export const bibtexText = (words: string) =>
  words.replaceAll(/[\\~^&%#_${}]/g, (sign) => commands[sign] ?? `\\${sign}`);

/**
 * How to cite a page, from its title, its path in the site and the Paris day on which it is read: as a sentence, as BibTeX
 * and as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). The key follows the path, which is kept.
 */
export function citationOf(title: string, path: string, now: LocalDate) {
  const day = dayOf(now);
  const url = canonicalUrl(path);
  const key = `programme10-${path.split('/').filter(Boolean).join('-')}`;
  const fields = {
    author: `{${bibtexText(site.name)}}`,
    title: `{${bibtexText(title)}}`,
    url,
    urldate: day,
    language: 'french',
  };
  const bibtex = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return {
    text: `${site.name}. «\u00a0${title}\u00a0». Page consultée le ${formatDay(day)}. ${url}`,
    bibtex: `@misc{${key},\n${bibtex.join('')}}`,
    csl: {
      id: key,
      type: 'webpage',
      title,
      author: [{ literal: site.name }],
      'container-title': site.name,
      URL: url,
      accessed: { 'date-parts': [day.split('-').map(Number)] },
      language: 'fr',
    },
  };
}
