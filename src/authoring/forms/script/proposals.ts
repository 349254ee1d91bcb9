/** A line that is a title: a heading of the first level, or a short paragraph that is no sentence. */
const titleLine = /^\s*(?:# +(.+?)|([^\s#>|!<[*\-+\d:][^\n]*?[^\s.!?:;,…]))[ \t]*(?:\n\s*\n|\n*$)/u;

/** Words without the marks of Markdown. */
const plain = (text: string) =>
  text
    .replaceAll(/!?\[([^[\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replaceAll(/[*_`~\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The whole sentences that begin a text, as many as there is room for. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const [sentences] = new RegExp(`^.{1,${most - 1}}[.!?](?= )`).exec(text) ?? [];
  return sentences ?? `${text.slice(0, text.lastIndexOf(' ', most - 1))}…`;
}

/** The first paragraph of a text that is made of sentences. */
const isParagraph = (block: string) => block !== '' && !/^\s*(?:[#>|!<`:]|[-*+] |\d+[.)] )/.test(block);

/**
 * The title and the summary that a text gives.
 * @param most their longest lengths
 * @returns with them, the text without the line that makes the title; both are empty where the text does not tell them
 */
export function proposalsIn(text: string, most: { title: number; summary: number }) {
  const [line = '', heading, paragraph] = titleLine.exec(text) ?? [];
  const words = plain(heading ?? paragraph ?? '');
  const rest = text.slice(line.length).trimStart();
  const isTitle = words !== '' && words.length <= most.title && rest !== '';
  const summary = (isTitle ? rest : text).split(/\n\s*\n/).find(isParagraph) ?? '';
  return {
    title: isTitle ? words : '',
    rest: isTitle ? rest : text,
    summary: beginning(plain(summary), most.summary),
  };
}
