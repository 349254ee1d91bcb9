import { widthless } from '../../../schemas/hidden-signs.ts';

/** Where Chromium and others say that a PDF cuts a word at the end of a line. */
// eslint-disable-next-line no-control-regex -- that is the sign in question
const cut = /[\u0002\ufffe\u00ad](?:\r?\n)?/g;
const bullet = /^([ \t]*)[•●◦▪■‣⁃·❖➢➤►\uf0a7\uf0b7\uf0d8][ \t\u00a0]+/gm;

/** A plain text as its author would type it: words that a PDF cut or drew as one sign, the points of its lists. */
export const plainWords = (text: string) =>
  text
    .replaceAll(cut, '')
    .replaceAll(widthless, '')
    .replaceAll(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll(bullet, '$1- ');
