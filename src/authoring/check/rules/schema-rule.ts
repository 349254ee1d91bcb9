import type { z } from 'zod';
import { rangeOfValue, type Entry } from '../entry.ts';
import { entryRule, type Finding, type Rule } from '../rule.ts';

export type Issue = z.core.$ZodIssue;
type Kind = 'unknown-key' | 'missing-key' | 'date' | 'unknown-value' | 'value';

export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

/** Whether an issue is that of a key, at `path`, which is not there or holds nothing. */
export const isMissing = ({ header }: Entry, issue: Issue, path: readonly PropertyKey[] = issue.path) =>
  issue.path.join() === path.join() &&
  issue.code !== 'unrecognized_keys' &&
  (valueAt(header!.data, path) ?? null) === null;

function kindOf(entry: Entry, issue: Issue): Kind {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (isMissing(entry, issue)) return 'missing-key';
  if (issue.code === 'custom' && issue.params?.rule === 'date') return 'date';
  return issue.code === 'invalid_value' ? 'unknown-value' : 'value';
}

type Describe = (entry: Entry, issue: Issue, value: unknown) => Omit<Finding, 'entry'>[];

/** A rule over what the schemas refuse: one kind of it, told by `describe`, at the value unless it says otherwise. */
export const schemaRule = ({
  kind,
  describe,
  ...texts
}: Omit<Rule, 'check'> & { kind: Kind; describe: Describe }): Rule =>
  entryRule({
    ...texts,
    *check(entry) {
      for (const issue of entry.issues.filter((issue) => kindOf(entry, issue) === kind)) {
        const range = rangeOfValue(entry, issue.path);
        for (const finding of describe(entry, issue, valueAt(entry.header!.data, issue.path)))
          yield { range, ...finding };
      }
    },
  });

/** What a schema says of a value: what is wrong, then what to do, `écrivez …`, or what to write, `45 min`. */
export function wordsOf({ message }: Issue): { message: string; fix?: string } {
  const [fault = '', ...advice] = message.split(' : ');
  const fix = advice.join(' : ');
  if (fix === '') return { message: fault };
  return {
    message: fault,
    fix: /^\p{L}+ez /u.test(fix) ? `${fix[0]!.toUpperCase()}${fix.slice(1)}.` : `Écrivez : ${fix}.`,
  };
}

export const keyName = (path: readonly PropertyKey[]) => {
  const names = path.filter((key) => typeof key === 'string');
  const position = path.findLast((key) => typeof key === 'number');
  return `« ${names.join('.')} »${position === undefined ? '' : `, ligne ${position + 1} de la liste,`}`;
};
