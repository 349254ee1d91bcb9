import { firstDay, formatDay, lastDay, localDate, monthsAfter } from '../../../catalogue/dates.ts';
import { formatSeason, lastDayOf, monthsAround, seasonOfWorkshop } from '../../../catalogue/seasons.ts';
import { workshopPath } from '../../../routes.ts';
import type { Season } from '../../../schemas/season.ts';
import type { Workshop } from '../../../schemas/workshop.ts';
import { catalogueEntries, validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A date compared at the precision of the other: `2023-03` is not before `2023-03-14`. */
const isBefore = (end: string, start: string) => {
  const [last, first] = [localDate(end), localDate(start)];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
};

/** Something does not end before it starts. */
export const order: Rule = {
  id: 'fin-avant-debut',
  title: 'Fin avant le début',
  explanation: 'La fin d’un événement, d’une phase ou d’une saison ne précède pas son début.',
  severity: 'error',
  *check(content) {
    const fix = 'Vérifiez les deux dates.';
    for (const entry of validEntries<Workshop | Season>(content, 'ateliers').concat(validEntries(content, 'saisons'))) {
      const { start, end } = entry.value;
      if (end && isBefore(end, start)) {
        yield {
          entry,
          range: rangeOfValue(entry, ['end']),
          message: `La fin (${end}) précède le début (${start}).`,
          fix,
        };
      }
      const phases = 'phases' in entry.value ? entry.value.phases : [];
      for (const [index, phase] of phases.entries()) {
        if (!phase.end || !isBefore(phase.end, phase.start)) continue;
        const range = rangeOfValue(entry, ['phases', index, 'end']);
        yield { entry, range, message: `La phase « ${phase.name} » finit avant de commencer.`, fix };
      }
    }
  },
};

/** One registers before an event starts, or before a season ends. */
export const lateRegistration: Rule = {
  id: 'inscription-tardive',
  title: 'Inscription close trop tard',
  explanation: 'Le dernier jour pour s’inscrire ne suit pas le début d’un événement, ni la fin d’une saison.',
  severity: 'error',
  *check(content) {
    const limits = [
      ...validEntries<Workshop>(content, 'ateliers').map((entry) => ({
        entry,
        name: 'le début',
        limit: entry.value.start,
      })),
      ...validEntries<Season>(content, 'saisons').map((entry) => ({ entry, name: 'la fin', limit: entry.value.end })),
    ];
    for (const { entry, name, limit } of limits) {
      const deadline = entry.value.registration?.deadline;
      if (!deadline || !limit || !isBefore(limit, deadline)) continue;
      yield {
        entry,
        range: rangeOfValue(entry, ['registration', 'deadline']),
        message: `Le dernier jour pour s’inscrire (${deadline}) suit ${name} (${limit}).`,
        fix: 'Vérifiez les deux dates.',
      };
    }
  },
};

/** An event that names its season falls in it, or in the months around it. */
export const outsideSeason: Rule = {
  id: 'hors-saison',
  title: 'Événement hors de sa saison',
  explanation:
    'Un événement qui nomme sa saison a lieu pendant celle-ci, ou dans les six mois qui la précèdent ou la suivent.',
  severity: 'error',
  *check(content) {
    const seasons = catalogueEntries<Season>(content, 'saisons');
    for (const entry of validEntries<Workshop>(content, 'ateliers')) {
      const season = seasons.find(({ data }) => data.number === entry.value.season)?.data;
      if (!season) continue;
      const { start } = entry.value;
      const [from, to] = [monthsAfter(season.start, -monthsAround), lastDayOf(season)];
      if (lastDay(start) >= from && firstDay(start) <= to) continue;
      yield {
        entry,
        range: rangeOfValue(entry, ['start']),
        message: `L’événement (${start}) est trop loin de la ${season.title.toLowerCase()} (${formatSeason(season)}).`,
        fix: 'Corrigez la date ou la saison ; sans « season », la saison vient de la date.',
      };
    }
  },
};

/** A phase that an event names belongs to the season of the event. */
export const knownPhase: Rule = {
  id: 'phase-inconnue',
  title: 'Phase inconnue',
  explanation: 'La phase que nomme un événement est l’une de celles de sa saison.',
  severity: 'error',
  *check(content) {
    const seasons = catalogueEntries<Season>(content, 'saisons');
    for (const entry of validEntries<Workshop>(content, 'ateliers')) {
      const { phase, ...data } = entry.value;
      const phases = seasonOfWorkshop({ id: entry.id, data }, seasons)?.data.phases.map(({ id }) => id) ?? [];
      if (!phase || phases.includes(phase)) continue;
      const nearest = closestOf(phase, phases);
      yield {
        entry,
        range: rangeOfValue(entry, ['phase']),
        message: `La phase « ${phase} » n’est pas de cette saison.`,
        fix: nearest ? `Écrivez « ${nearest} ».` : 'Retirez la clé : la phase vient de la date.',
      };
    }
  },
};

/** The date of a file's name is that of its event: addresses are made of names. */
export const namedDate: Rule = {
  id: 'date-du-nom',
  title: 'Date autre que celle du nom du fichier',
  explanation:
    'Un événement déplacé garderait l’ancienne date dans son adresse. Si elle a été publiée, ajoutez une redirection en renommant le fichier.',
  severity: 'warning',
  *check(content) {
    for (const entry of validEntries<Workshop>(content, 'ateliers')) {
      const { start } = entry.value;
      const [named] = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(entry.id) ?? [];
      const day = localDate(start);
      if (!named || named.startsWith(day) || day.startsWith(named)) continue;
      yield {
        entry,
        range: rangeOfValue(entry, ['start']),
        message: `Le nom du fichier dit le ${formatDay(named)}, et « start » dit ${start}.`,
        fix: `Corrigez la date, ou nommez-le « ${entry.id.replace(named, day)}${entry.file.extname} » ; s’il a été publié, redirigez ${workshopPath(entry.id)}.`,
      };
    }
  },
};
