import { parse } from 'yaml';
import { rgaaSchema, rgaaStatuses } from '../schemas/rgaa.ts';
import { counted, listed } from './french.ts';
import source from './rgaa.yaml?raw';

/** Where the site stands on each criterion of the RGAA, as rgaa.yaml tells it. */
export const rgaa = rgaaSchema.parse(parse(source));

type Criterion = (typeof rgaa.themes)[number]['criteria'][number];

/** How many criteria stand where: « 3 conformes et 6 à vérifier ». */
export const standings = (criteria: readonly Criterion[]): string =>
  listed(
    Object.entries(rgaaStatuses).flatMap(([id, label]) => {
      const count = criteria.filter(({ status }) => status === id).length;
      return count > 0 ? counted(count, label, label.replace(/e$/, 'es')) : [];
    }),
  );
