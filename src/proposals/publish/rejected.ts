/** What the trusted side will not publish, said in words that can be shown: they hold nothing that others chose. */
export class Rejected extends Error {}

/** A run that has no object any more: the pull request has moved on, or is closed. Nobody did anything wrong. */
export class Stale extends Error {}

/** A name that others chose, in the few characters that mean nothing in Markdown, HTML or the log of a workflow. */
export const quoted = (name: string) => `«\u00a0\`${name.slice(0, 80).replace(/[^\w./-]/g, '?')}\`\u00a0»`;
