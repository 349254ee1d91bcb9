/**
 * Words that anyone may have written, made safe to stand in Markdown on GitHub. GitHub looks for mentions, issues,
 * commits and emoji in the rendered text, where a backslash is gone: an invisible joiner parts those.
 */

const joiner = '\u2060';

/** Characters that no reader sees: controls, joiners, marks of direction, tags, unpaired surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** One visible line of at most `max` characters. */
function line(text: string, max: number): string {
  const visible = text
    .replace(/[\t-\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(invisible, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
  const characters = [...visible];
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : visible;
}

/** The words as plain text: no mark of Markdown, tag, link, mention or reference survives. */
export const escapeMarkdown = (text: string, max = 120): string =>
  line(text, max)
    .replace(/[@#:](?=\S)|(?<![^\W_])(?:(?:GH|GHSA|CVE)-(?=\w)|www(?=\.))/gi, `$&${joiner}`)
    .replace(/(?<![^\W_])[\da-f]{7,}(?![^\W_])/gi, (commit) => commit.replace(/.{4}/g, `$&${joiner}`))
    .replace(/[!#$&()*+\-<=>@[\\\]^_`{|}~]/g, '\\$&');

/** The words as code, to be copied as they are. Not for a table, where a vertical bar would end the cell. */
export function inlineCode(text: string, max = 300): string {
  const content = line(text, max).replaceAll('<!', '< !');
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return content && `${fence}${/^`|`$/.test(content) ? ` ${content} ` : content}${fence}`;
}

/** As many signs of a sentence as a comment shows. */
const longestSentence = 500;

/** A sentence whose quotations « … » stand as code, to be copied. */
export const escapeSentence = (text: string): string =>
  line(text, longestSentence)
    .split(/«([^«»]+)»/)
    .map((part, index) => (index % 2 === 1 ? `«\u00a0${inlineCode(part, longestSentence)}\u00a0»` : spaced(part)))
    .join('');

/** The words of a part of a sentence, with the spaces around it. */
const spaced = (text: string) =>
  `${/^\s/.test(text) ? ' ' : ''}${escapeMarkdown(text, longestSentence)}${/\S\s$/.test(text) ? ' ' : ''}`;

/** A path or a name as a part of an address: nothing in it can end a link. */
export const addressPart = (text: string): string =>
  text
    .split('/')
    .map((part) =>
      encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
