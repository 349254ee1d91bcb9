/** Where a page that redirects at once leads, from its text. */
export const redirectTarget = (html: string) => /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
