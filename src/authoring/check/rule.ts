import type { CollectionName } from '../../schemas/collections.ts';
import { validEntries, type Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Span } from './parse.ts';

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

/** One thing that can go wrong in the content. docs/reference.md lists them from here. */
export interface Rule {
  /** Short French name, as `regle-de-nommage`. */
  id: string;
  title: string;
  /** Why the rule exists and how to satisfy it, for an author. */
  explanation: string;
  /** A warning never fails a check; what a rule finds is an error otherwise. */
  severity?: 'warning';
  check: (content: Content) => Iterable<Finding>;
  /** Whether the forms judge by it too, in a browser, what their inputs do not ask already. */
  inBrowser?: true;
  /** Whether nothing else is said of a file where it finds something; such rules look first. */
  isAlone?: true;
  /** Whether it speaks only of files in which no other rule finds an error; such a rule comes last. */
  isLast?: true;
}

/** What is wrong, and how to fix it. */
export type Words = Pick<Finding, 'message' | 'fix'>;

/** A rule over some entries, each in turn. */
type RuleOver<Some> = Omit<Rule, 'check'> & {
  check: (entry: Some, content: Content) => Iterable<Omit<Finding, 'entry'>>;
};

const ruleOver = <Some extends Entry>(
  { check, ...texts }: RuleOver<Some>,
  entriesOf: (content: Content) => Some[],
): Rule => ({
  ...texts,
  *check(content) {
    for (const entry of entriesOf(content)) for (const finding of check(entry, content)) yield { entry, ...finding };
  },
});

/** A rule that looks at each entry in turn. */
export const entryRule = (rule: RuleOver<Entry>): Rule => ruleOver(rule, ({ entries }) => entries);

/** A rule that looks at the entries of some collections whose data their schemas accept. */
export const dataRule = <Name extends CollectionName>({
  collections,
  ...rule
}: RuleOver<ReturnType<typeof validEntries<Name>>[number]> & { collections: readonly Name[] }): Rule =>
  ruleOver(rule, (content) => collections.flatMap((collection) => validEntries(content, collection)));
