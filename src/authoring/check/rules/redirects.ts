import { addressesOf } from '../addresses.ts';
import { redirectsOf } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';

/** An old address leads to a present page, and stands once. */
export const redirects: Rule = {
  id: 'redirection',
  title: 'Redirection vers une page qui n’existe pas, ou en double',
  explanation:
    'Chaque ligne de redirections.yaml mène d’une ancienne adresse à une page du site. Une adresse n’y est qu’une fois, et n’est pas celle d’une page.',
  severity: 'error',
  *check(content) {
    const { entry, redirects: lines } = redirectsOf(content) ?? {};
    if (!entry || !lines) return;
    const addresses = addressesOf(content);
    const seen = new Set<string>();
    for (const [index, { from, to }] of lines.entries()) {
      const finding = (key: 'from' | 'to', wrong: string, mend: string): Finding => ({
        entry,
        range: rangeOfValue(entry, [index, key]),
        wrong,
        mend,
      });
      if (seen.has(from))
        yield finding('from', `« ${from} » est redirigée deux fois.`, 'Gardez une seule des deux lignes.');
      else if (addresses.has(from)) yield finding('from', `« ${from} » est une page du site.`, 'Retirez cette ligne.');
      seen.add(from);
      const path = to.split('#', 1)[0]!;
      if (addresses.has(path)) continue;
      const nearest = closestOf(path, [...addresses]);
      const mend = nearest ? `Écrivez « ${nearest} ».` : 'Menez à une page du site, par exemple « /actualites/ ».';
      yield finding('to', `La page « ${path} » n’existe pas.`, mend);
    }
  },
};
