import type { Workshop } from '../schemas/workshop.ts';

/** Where an event takes place: `Maison des exemples`, `Maison des exemples, et en ligne`, `En ligne`, or nothing. */
export const formatPlace = ({ place, online }: Pick<Workshop, 'place' | 'online'>, withAddress = false): string => {
  if (!place) return online ? 'En ligne' : '';
  const where = withAddress && place.address ? `${place.name}, ${place.address}` : place.name;
  return online ? `${where}, et en ligne` : where;
};
