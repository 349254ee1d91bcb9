import type { Workshop } from '../schemas/workshop.ts';
import { hasHour, type LocalDate } from './dates.ts';

type Place = Pick<Workshop, 'place' | 'online'>;

/**
 * Where an event takes place: `Maison des exemples`, `Maison des exemples, et en ligne`, `En ligne`, or nothing; with its
 * town or its whole address where they are known.
 */
export const formatPlace = ({ place, online }: Place, precision?: 'town' | 'address'): string => {
  if (!place) return online ? 'En ligne' : '';
  const address = precision === 'town' ? place.address?.replace(/^.*\b\d{5}\s/, '') : place.address;
  const where = precision && address ? `${place.name}, ${address}` : place.name;
  return online ? `${where}, et en ligne` : where;
};

/** What follows the hours that tell of an event, for who attends it from overseas; nothing after days alone. */
export const timeZoneNote = (isOnline: boolean, ...dates: (LocalDate | undefined)[]): string =>
  isOnline && dates.some((date) => date && hasHour(date)) ? ' (heure de\u00a0Paris)' : '';

/** Where most events take place, which a list says once: `Maison des exemples, Paris`. */
export const usualPlace = (workshops: readonly { data: Place }[]): string => {
  const held = workshops.filter(({ data }) => data.place);
  const places = [...Map.groupBy(held, ({ data }) => formatPlace(data, 'town'))];
  return places.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
};
