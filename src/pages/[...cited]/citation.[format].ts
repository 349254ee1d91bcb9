import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { citationOf, citedPages } from '../../catalogue/citation.ts';

const formats = { bib: 'application/x-bibtex', json: 'application/vnd.citationstyles.csl+json' } as const;

export const getStaticPaths = (async () =>
  citedPages(await getCatalogue()).flatMap((page) => {
    const citation = citationOf(page);
    const cited = page.path.slice(1, -1);
    return (['bib', 'json'] as const).map((format) => ({
      params: { cited, format },
      props: { text: citation[format] },
    }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }, { format: keyof typeof formats }> = ({ props, params }) =>
  new Response(props.text, { headers: { 'content-type': `${formats[params.format]}; charset=utf-8` } });
