import { basename } from 'node:path';
import { dayOf } from '../../catalogue/dates.ts';
import { seasonOfWorkshop } from '../../catalogue/seasons.ts';
import type { Season } from '../../schemas/season.ts';
import type { Workshop } from '../../schemas/workshop.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../read.ts';
import { endBeforeStart, isBefore } from './dates.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A phase that an event names belongs to the season of the event. */
export const knownPhases: Rule = (content) => {
  const seasons = entriesOf<Season>(content, 'saisons').map(({ id, value }) => ({ id, data: value }));
  return entriesOf<Workshop>(content, 'ateliers').flatMap(({ id, file, value: { phase, ...value } }) => {
    const season = seasonOfWorkshop({ id, data: value }, seasons);
    const phases = season?.data.phases.map((known) => known.id) ?? [];
    if (!phase || phases.includes(phase)) return [];
    const message = `désigne la phase « ${phase} », que sa saison ne connaît pas.${didYouMean(phase, phases)}`;
    return [{ file, path: ['phase'], message }];
  });
};

/** Seasons are named after their number, do not overlap, and end after they start, as do their phases. */
export const seasonDates: Rule = (content) => {
  const seasons = entriesOf<Season>(content, 'saisons').sort((a, b) => a.value.start.localeCompare(b.value.start));
  return seasons.flatMap(({ file, value }, index) => {
    const problems: Problem[] = [];
    const previous = seasons[index - 1];
    if (basename(file) !== `${value.number}.yaml`) {
      problems.push({
        file,
        path: ['number'],
        message: `vaut ${value.number} : le fichier doit s’appeler ${value.number}.yaml`,
      });
    }
    if (value.end && isBefore(value.end, value.start)) problems.push({ file, path: ['end'], message: endBeforeStart });
    if (previous && dayOf(value.start) <= dayOf(previous.value.end ?? `${previous.value.year}-12-31`)) {
      problems.push({
        file,
        path: ['start'],
        message: `chevauche la saison ${previous.value.number} (${previous.file})`,
      });
    }
    value.phases.forEach((phase, position) => {
      if (phase.end && isBefore(phase.end, phase.start)) {
        problems.push({ file, path: ['phases', position, 'end'], message: endBeforeStart });
      }
    });
    return problems;
  });
};
