import { basename } from 'node:path';
import { dayOf } from '../../../catalogue/dates.ts';
import type { Season } from '../../../schemas/season.ts';
import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import type { Rule } from '../rule.ts';

/** Seasons follow one another, and a file is named after its season. */
export const seasons: Rule = {
  id: 'saisons',
  title: 'Saisons qui se chevauchent ou mal nommées',
  explanation: 'Une saison commence après la fin de la précédente ; son fichier porte son numéro : 2.yaml.',
  severity: 'error',
  *check(content) {
    const ordered = validEntries<Season>(content, 'saisons').sort((a, b) => a.value.start.localeCompare(b.value.start));
    for (const [index, entry] of ordered.entries()) {
      const { number, start } = entry.value;
      if (basename(entry.file.path) !== `${number}.yaml`) {
        yield {
          entry,
          range: rangeOfValue(entry, ['number']),
          message: `Le fichier de la saison ${number} ne porte pas son numéro.`,
          fix: `Nommez-le ${number}.yaml.`,
        };
      }
      const previous = ordered[index - 1];
      if (!previous || dayOf(start) > dayOf(previous.value.end ?? previous.value.start)) continue;
      yield {
        entry,
        range: rangeOfValue(entry, ['start']),
        message: `La saison ${number} commence avant la fin de la saison ${previous.value.number} (${previous.file.path}).`,
        fix: 'Corrigez le début de l’une ou la fin de l’autre.',
      };
    }
  },
};
