const nbsp = '\u00a0';
const narrow = '\u202f';

/** The spaces of a French text that would let a sign pass alone to the next line, and what should stand there. */
export const frenchSpaces: readonly { pattern: RegExp; replacement: string }[] = [
  { pattern: /(?<=[\p{L}\p{N})»]) (?=[:%](?:\s|$|[.,)]))/gu, replacement: nbsp },
  { pattern: /(?<=[\p{L}\p{N})»]) (?=[;!?](?:\s|$))/gu, replacement: narrow },
  { pattern: /(?<=«) (?=\S)/gu, replacement: nbsp },
  { pattern: /(?<=\S) (?=»)/gu, replacement: nbsp },
];

/** A French text with its non-breaking spaces. */
export const withFrenchSpaces = (text: string): string =>
  frenchSpaces.reduce((result, { pattern, replacement }) => result.replaceAll(pattern, replacement), text);
