/** Runs in a browser: what an RSS feed says. */
export function readFeed(source: string) {
  const parser = new DOMParser();
  const feed = parser.parseFromString(source, 'text/xml');
  const textOf = (parent: ParentNode, name: string) => parent.querySelector(name)?.textContent ?? '';
  return {
    /** What the parser of the browser complains of. */
    error: textOf(feed, 'parsererror'),
    language: textOf(feed, 'channel > language'),
    items: [...feed.querySelectorAll('item')].map((item) => {
      const content = item.getElementsByTagName('content:encoded')[0]?.textContent ?? '';
      const { body } = parser.parseFromString(content, 'text/html');
      return {
        link: textOf(item, 'link'),
        date: textOf(item, 'pubDate'),
        text: body.textContent,
        pageOnly: [...body.querySelectorAll('[class], [style], [aria-hidden=true], svg, script')].map(
          ({ outerHTML }) => outerHTML,
        ),
        addresses: ['href', 'src', 'srcset'].flatMap((name) =>
          [...body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
        ),
      };
    }),
  };
}
