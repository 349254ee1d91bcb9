/** Longest text that is read: a long article has 20 000 characters. Some parsers slow down beyond reason on more. */
export const longestText = 100_000;

/** A run of one sign, or a line, longer than any text has: some patterns take minutes over them. */
export const immoderate = /(.)\1{200}|^.{10001}/mu;

/** Whether a text is of a reasonable length. */
export const isReadable = (text: string) => text.length <= longestText && !immoderate.test(text);
