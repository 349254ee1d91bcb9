import { site } from '../../site.ts';

/** A post, as far as a feed tells it. */
export interface FeedItem {
  title: string;
  summary: string;
  url: string;
  date: Date;
  updated: Date | undefined;
  html: string;
}

/** A feed by the rules of https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (title: string, page: string, address: string, items: readonly FeedItem[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description: site.tagline,
  home_page_url: page,
  feed_url: address,
  language: 'fr',
  authors: [{ name: site.name, url: site.origin }],
  items: items.map(({ title: itemTitle, summary, url, html, date, updated }) => ({
    id: url,
    url,
    title: itemTitle,
    summary,
    content_html: html,
    date_published: date.toISOString(),
    ...(updated && { date_modified: updated.toISOString() }),
  })),
});
