import { dayOf } from '../../../catalogue/dates.ts';
import type { Season } from '../../../schemas/season.ts';
import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { dataRule } from '../rule.ts';

/** Seasons follow one another, and a file is named after its season. */
export const seasons = dataRule<Season>(
  {
    id: 'saisons',
    title: 'Saisons qui se chevauchent ou mal nommées',
    explanation: 'Une saison commence après la fin de la précédente ; son fichier porte son numéro : 2.yaml.',
  },
  ['saisons'],
  function* (entry, content) {
    const { number, start } = entry.value;
    if (entry.file.stem !== String(number)) {
      yield {
        range: rangeOfValue(entry, ['number']),
        message: `Le fichier de la saison ${number} ne porte pas son numéro.`,
        fix: `Nommez-le ${number}.yaml.`,
      };
    }
    const ordered = validEntries<Season>(content, 'saisons').sort((a, b) => a.value.start.localeCompare(b.value.start));
    const previous = ordered[ordered.indexOf(entry) - 1];
    if (!previous || dayOf(start) > dayOf(previous.value.end ?? previous.value.start)) return;
    yield {
      range: rangeOfValue(entry, ['start']),
      message: `La saison ${number} commence avant la fin de la saison ${previous.value.number} (${previous.file.path}).`,
      fix: 'Corrigez le début de l’une ou la fin de l’autre.',
    };
  },
);
