import { isPlainHttps } from '../schemas/https.ts';

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** Spaces and control characters that browsers drop inside a scheme: https://url.spec.whatwg.org/#url-parsing */
// eslint-disable-next-line no-control-regex -- those are the characters in question
const ignored = /[\u0000-\u0020\u007f]/g;

/** The scheme of an address, as browsers read it: `javascript` for ` Java\tScript:…`, `//` for an address without one. */
export function schemeOf(url: string): string | undefined {
  const read = url.replaceAll(ignored, '').replaceAll('\\', '/');
  return read.startsWith('//') ? '//' : scheme.exec(read)?.[1]?.toLowerCase();
}

/** Whether a link may have an address: a page over https, a place of the site, someone to write to. */
export function isAllowedAddress(url: string): boolean {
  const name = schemeOf(url);
  return name === undefined || name === 'mailto' || (name === 'https' && isPlainHttps(url));
}
