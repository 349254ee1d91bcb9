import type { Page } from 'playwright/test';
import { textsOf } from './built-files.ts';
import type { Variant } from './variants.ts';

export type BuiltPage = ReturnType<typeof readPages>[number];

/** Runs in a browser, whose reading of HTML is the one that counts. */
function readPages(sources: { path: string; html: string }[]) {
  const parser = new DOMParser();
  return sources.map(({ path, html }) => {
    const built = parser.parseFromString(html, 'text/html');
    const all = (selector: string) => [...built.querySelectorAll(selector)];
    const attributes = (selector: string, name: string) =>
      all(`${selector}[${name}]`).map((element) => element.getAttribute(name)!);
    const sets = ['img', 'source'].flatMap((name) => attributes(name, 'srcset'));
    return {
      /** Path on the host: `/projets/`, `/404.html`. */
      path,
      lang: built.documentElement.lang,
      title: built.title,
      headings: all('h1').map((heading) => heading.textContent.trim()),
      canonical: attributes('link[rel=canonical]', 'href')[0] ?? null,
      isHidden: all('meta[name=robots][content~=noindex]').length > 0,
      isRedirect: all('meta[http-equiv=refresh]').length > 0,
      /** What the head says for social networks, by property: `og:image`. */
      meta: Object.fromEntries<string>(
        all('meta[content]').map((element) => [
          element.getAttribute('property') ?? element.getAttribute('name') ?? '',
          element.getAttribute('content')!,
        ]),
      ),
      ids: all('[id]').map(({ id }) => id),
      /** Addresses of links, as written. */
      links: attributes('a', 'href'),
      /** Addresses of pictures, styles, fonts and scripts, as written. */
      assets: [
        ...attributes('link:not([rel=canonical])', 'href'),
        ...['img', 'script', 'video', 'audio', 'source', 'iframe'].flatMap((name) => attributes(name, 'src')),
        ...sets.flatMap((set) => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!)),
      ],
    };
  });
}

const read = new Map<Variant, Promise<BuiltPage[]>>();

/** Every HTML page of a build, redirect pages included. */
export async function builtPages(page: Page, variant: Variant): Promise<BuiltPage[]> {
  const sources = (await textsOf(variant, '**/*.html')).map(([file, html]) => ({
    path: variant.base + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
  }));
  const pages = read.get(variant) ?? page.evaluate(readPages, sources);
  read.set(variant, pages);
  return pages;
}

/** The addresses of the links of every page of a build, by its path. */
export const linksByPath = async (page: Page, variant: Variant) =>
  new Map((await builtPages(page, variant)).map(({ path, links }) => [path, links]));
