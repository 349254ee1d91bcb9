import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Span } from '../../markdown/spans.ts';

/** What a rule says of one place. */
export interface Finding {
  entry: Entry;
  /** Where; the whole file without it. */
  range?: Span | undefined;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: how to fix it. */
  fix: string;
  /** What `--fix` writes in place of `range`. */
  replacement?: string | undefined;
}

/** One thing that can go wrong in the content. src/authoring/docs/rules.yaml explains each to authors. */
export interface Rule {
  /** Short French name, as `lien-entre-fiches`. */
  id: string;
  check: (content: Content) => Iterable<Finding>;
  /** Whether the forms judge by it too, in a browser, what their inputs do not ask already. */
  inBrowser?: true;
  /** Whether nothing else is said of a file where it finds something; such rules are the first of the list. */
  isAlone?: true;
  /** Whether it speaks only of files in which no other rule finds an error; such a rule comes last. */
  isLast?: true;
}

/** What is wrong, and how to fix it. */
export type Words = Pick<Finding, 'message' | 'fix'>;

/** A rule that looks at each entry in turn. */
export const entryRule = ({
  check,
  ...rest
}: Omit<Rule, 'check'> & {
  check: (entry: Entry, content: Content) => Iterable<Omit<Finding, 'entry'>>;
}): Rule => ({
  ...rest,
  *check(content) {
    for (const entry of content.entries) for (const finding of check(entry, content)) yield { entry, ...finding };
  },
});
