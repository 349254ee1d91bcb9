import type { z } from 'zod';
import { strangeSign } from '../../../schemas/hidden-signs.ts';
import { keysAt } from '../../../schemas/walk.ts';
import { repairOfValue } from '../header-repair.ts';
import { rangeOfKey, rangeOfValue, type Entry } from '../entry.ts';
import { adviceFor, closestOf } from '../nearest.ts';
import { entryRule, type Words } from '../rule.ts';

type Issue = z.core.$ZodIssue;

const valueAt = ({ header }: Entry, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], header!.data);

const hasUnknownKeys = (issue: Issue) => issue.code === 'unrecognized_keys';

/** Whether an issue is that of a key which is not there or holds nothing. */
const isMissing = (entry: Entry, issue: Issue) =>
  !hasUnknownKeys(issue) && (valueAt(entry, issue.path) ?? null) === null;

/** The keys that a group may not have, each with the one for which it may stand: first of all, one that is missing. */
function unknownKeysIn(entry: Entry, path: readonly PropertyKey[]) {
  const group = path.join();
  const missing = entry.issues.filter((issue) => isMissing(entry, issue) && issue.path.slice(0, -1).join() === group);
  const known = missing.length > 0 ? missing.map((issue) => String(issue.path.at(-1))) : keysAt(entry.schema, path);
  return entry.issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.join() === group ? issue.keys : []))
    .map((key) => ({ key, meant: closestOf(key, known) }));
}

/** « title », or « images » (ligne 2 de la liste). */
const keyName = (path: readonly PropertyKey[]) => {
  const names = path.filter((key) => typeof key === 'string');
  const position = path.findLast((key) => typeof key === 'number');
  return `« ${names.join('.')} »${position === undefined ? '' : ` (ligne ${position + 1} de la liste)`}`;
};

/** « Une clé est inconnue. » */
export const key = entryRule({
  id: 'cle',
  *check(entry) {
    for (const { path } of entry.issues.filter(hasUnknownKeys)) {
      for (const { key, meant } of unknownKeysIn(entry, path)) {
        const otherwise = `Retirez-la, ou choisissez parmi : ${keysAt(entry.schema, path).join(', ')}.`;
        yield {
          range: rangeOfKey(entry, path, key),
          message: `La clé « ${key} » n’existe pas ici.`,
          fix: meant ? `Écrivez « ${meant} »${strangeSign(key, meant)}.` : otherwise,
        };
      }
    }
    for (const { path } of entry.issues.filter((issue) => isMissing(entry, issue))) {
      const [parent, name] = [path.slice(0, -1), String(path.at(-1))];
      if (unknownKeysIn(entry, parent).some(({ meant }) => meant === name)) continue;
      const place = typeof path.at(-1) === 'number' ? path : parent;
      const isAbsent = valueAt(entry, path) === undefined;
      yield {
        range: rangeOfKey(entry, parent, name) ?? rangeOfValue(entry, place),
        message: `La clé ${keyName(path)} est ${isAbsent ? 'obligatoire' : 'vide'}.`,
        fix: isAbsent
          ? `Ajoutez une ligne « ${name}: … ».`
          : 'Écrivez sa valeur après le deux-points, ou retirez la ligne d’une clé facultative.',
      };
    }
  },
});

/** « Une valeur n’est pas de celles que sa clé attend. » */
export const value = entryRule({
  id: 'valeur',
  *check(entry) {
    for (const issue of entry.issues.filter((issue) => !hasUnknownKeys(issue) && !isMissing(entry, issue))) {
      const { path } = issue;
      const told = valueWords(issue, valueAt(entry, path));
      yield { range: rangeOfValue(entry, path), ...told, ...repairOfValue(entry, path) };
    }
  },
});

function valueWords(issue: Issue, value: unknown): Words {
  const name = keyName(issue.path);
  if (issue.code === 'invalid_value') {
    const message = `La valeur « ${String(value)} » n’est pas permise pour ${name}.`;
    const allowed = issue.values.map(String);
    return { message, fix: adviceFor(String(value), allowed, `Choisissez parmi : ${allowed.join(', ')}.`) };
  }
  const [, expected] = /^attend (.+)/.exec(issue.message) ?? [];
  const otherwise = expected ? `Écrivez ${expected}.` : `Corrigez la valeur de ${name}.`;
  const { message, fix = otherwise } = wordsOf(issue, value);
  return { message: `La clé ${name} ${message}.`, fix };
}

/** What a schema says of a value: what is wrong, then what to do, `écrivez …`, or what to write, `45 min`. */
export function wordsOf({ code, message }: Issue, value: unknown): { message: string; fix?: string } {
  const [, fault = message, fix] = /^(.*?) : (.*)$/s.exec(message) ?? [];
  if (fix === undefined) return { message };
  return {
    message: code === 'invalid_format' || code === 'custom' ? fault + strangeSign(String(value)) : fault,
    fix: /^\p{L}+ez /u.test(fix) ? `${fix[0]!.toUpperCase()}${fix.slice(1)}.` : `Écrivez : ${fix}.`,
  };
}
