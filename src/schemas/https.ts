/**
 * Whether an https address is what people read in it: a site after « https:// », without a name before « @ » that could
 * pass for the site. Browsers read `https:exemple.fr` as a path of the page, and `https:\\` as they like.
 */
export const isPlainHttps = (url: string) => /^https:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i.test(url);
