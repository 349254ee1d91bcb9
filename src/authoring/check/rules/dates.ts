import { dayOf, firstDay, formatDay, lastDay, localDate, monthsAfter } from '../../../catalogue/dates.ts';
import { formatSeason, lastDayOf, monthsAround, seasonOfWorkshop } from '../../../catalogue/seasons.ts';
import { workshopPath } from '../../../routes.ts';
import { catalogueEntries, validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import { dataRule } from '../rule.ts';

/** A date compared at the precision of the other: `2023-03` is not before `2023-03-14`. */
const isBefore = (end: string, start: string) => {
  const [last, first] = [localDate(end), localDate(start)];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
};

/** Something does not end before it starts, and one registers before. */
export const order = dataRule({
  id: 'dates-inversees',
  inBrowser: true,
  title: 'Dates dans le désordre',
  explanation:
    'La fin d’un événement, d’une phase ou d’une saison ne précède pas son début. On s’inscrit à un événement au plus tard à son début.',
  collections: ['ateliers', 'saisons'],
  *check(entry) {
    const { start, end } = entry.value;
    const phases = 'phases' in entry.value ? entry.value.phases : [];
    const registration = 'registration' in entry.value ? entry.value.registration : undefined;
    const pairs = [
      { first: start, before: 'le début', last: end, after: 'La fin', path: ['end'] },
      {
        ...{ first: registration?.deadline, before: 'la fin des inscriptions', last: start, after: 'Le début' },
        path: ['registration', 'deadline'],
      },
      ...phases.map(({ name, ...phase }, index) => ({
        ...{ first: phase.start, before: 'son début', last: phase.end, after: `La fin de la phase « ${name} »` },
        path: ['phases', index, 'end'],
      })),
    ];
    for (const { first, before, last, after, path } of pairs) {
      if (!first || !last || !isBefore(last, first)) continue;
      yield {
        range: rangeOfValue(entry, path),
        message: `${after} (${last}) précède ${before} (${first}).`,
        fix: 'Vérifiez les deux dates.',
      };
    }
  },
});

/** An event that names its season falls in it, or in the months around it. */
export const outsideSeason = dataRule({
  id: 'hors-saison',
  inBrowser: true,
  title: 'Événement hors de sa saison',
  explanation:
    'Un événement qui nomme sa saison a lieu pendant celle-ci, ou dans les six mois qui la précèdent ou la suivent.',
  collections: ['ateliers'],
  *check(entry, content) {
    const { start, season: number } = entry.value;
    const season = catalogueEntries(content, 'saisons').find(({ data }) => data.number === number)?.data;
    if (!season) return;
    if (lastDay(start) >= monthsAfter(season.start, -monthsAround) && firstDay(start) <= lastDayOf(season)) return;
    yield {
      range: rangeOfValue(entry, ['start']),
      message: `L’événement (${start}) est trop loin de la ${season.title.toLowerCase()} (${formatSeason(season)}).`,
      fix: 'Corrigez la date ou la saison ; sans « season », la saison vient de la date.',
    };
  },
});

/** A phase that an event names belongs to the season of the event. */
export const knownPhase = dataRule({
  id: 'phase-inconnue',
  title: 'Phase inconnue',
  explanation: 'La phase que nomme un événement est l’une de celles de sa saison.',
  collections: ['ateliers'],
  *check(entry, content) {
    const { phase, ...data } = entry.value;
    const season = seasonOfWorkshop({ id: entry.id, data }, catalogueEntries(content, 'saisons'));
    const phases = season?.data.phases.map(({ id }) => id) ?? [];
    if (!phase || phases.includes(phase)) return;
    yield {
      range: rangeOfValue(entry, ['phase']),
      message: `La phase « ${phase} » n’est pas de cette saison.`,
      fix: adviceFor(phase, phases, 'Retirez la clé : la phase vient de la date.'),
    };
  },
});

/** The date of a file's name is that of its event: addresses are made of names. */
export const namedDate = dataRule({
  id: 'date-du-nom',
  title: 'Date autre que celle du nom du fichier',
  explanation:
    'Un événement déplacé garderait l’ancienne date dans son adresse. Si elle a été publiée, ajoutez une redirection en renommant le fichier.',
  severity: 'warning',
  collections: ['ateliers'],
  *check(entry) {
    const { start } = entry.value;
    const [named] = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(entry.id) ?? [];
    const day = localDate(start);
    if (!named || named.startsWith(day) || day.startsWith(named)) return;
    yield {
      range: rangeOfValue(entry, ['start']),
      message: `Le nom du fichier dit le ${formatDay(named)}, et « start » dit ${start}.`,
      fix: `Corrigez la date, ou nommez-le « ${entry.id.replace(named, day)}${entry.file.extname} » ; s’il a été publié, redirigez ${workshopPath(entry.id)}.`,
    };
  },
});

/** Seasons follow one another, and a file is named after its season. */
export const seasons = dataRule({
  id: 'saisons',
  title: 'Saisons qui se chevauchent ou mal nommées',
  explanation: 'Une saison commence après la fin de la précédente ; son fichier porte son numéro : 2.yaml.',
  collections: ['saisons'],
  *check(entry, content) {
    const { number, start } = entry.value;
    if (entry.file.stem !== String(number)) {
      yield {
        range: rangeOfValue(entry, ['number']),
        message: `Le fichier de la saison ${number} ne porte pas son numéro.`,
        fix: `Nommez-le ${number}.yaml.`,
      };
    }
    const ordered = validEntries(content, 'saisons').sort((a, b) => a.value.start.localeCompare(b.value.start));
    const previous = ordered[ordered.indexOf(entry) - 1];
    if (!previous || dayOf(start) > dayOf(previous.value.end ?? previous.value.start)) return;
    yield {
      range: rangeOfValue(entry, ['start']),
      message: `La saison ${number} commence avant la fin de la saison ${previous.value.number} (${previous.file.path}).`,
      fix: 'Corrigez le début de l’une ou la fin de l’autre.',
    };
  },
});
