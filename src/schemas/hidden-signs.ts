/** Signs that show a text in another order than it is written, hide letters in it, or break a line that has no end. */
export const deceptive = /[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** Characters that no one types: controls, which XML refuses in the feed, halves of a character, and what stands for none. */
export const unreadable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u;

/** What a terminal, or a log, would obey instead of showing it. */
export const obeyed = new RegExp(`\\p{Cc}|${deceptive.source}`, 'gu');

/**
 * Signs without width, which a copy and paste brings. Joiners and marks of direction have their use in other scripts, and
 * in emojis: they count beside a Latin letter only.
 */
export const widthless =
  /[\u034f\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|(?<=\p{sc=Latin})[\ufe00-\ufe0f\u061c\u200c-\u200f]|[\u061c\u200c-\u200f](?=\p{sc=Latin})/gu;

/** The number of a sign as Unicode writes it: `U+200B`. */
export const numberOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What tells a word from the one to write when they look the same, to be said after it; else nothing. */
export function strangeSign(word: string, right = ''): string {
  const sign = [...word].find((sign) => !right.includes(sign) && /[^\p{sc=Latin}\x20-\x7e]/u.test(sign));
  return sign === undefined ? '' : ` (« ${visible(sign)} » est le signe ${numberOf(sign)})`;
}

/** A text in which what cannot be seen, or a terminal would obey, has a name. */
export const visible = (text: string) =>
  text
    .replaceAll('\u00a0', '[insécable]')
    .replaceAll('\u202f', '[insécable fine]')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Mn}]/gu, (sign) => `[${numberOf(sign)}]`);
