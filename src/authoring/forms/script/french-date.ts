const nbsp = '\u00a0';

/** `14 mars 2023`, `mars 2023` or `2023`, with `, à 14 h 30` when an hour is told; nothing for what is no date. */
export function frenchDate(date: string): string {
  const [, year, month, day, hours, minutes] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(date) ?? [];
  if (!year || !month) return year ?? '';
  const name = new Date(Date.UTC(Number(year), Number(month) - 1)).toLocaleDateString('fr-FR', {
    month: 'long',
    timeZone: 'UTC',
  });
  if (!day) return `${name}${nbsp}${year}`;
  const hour = hours ? `, à ${Number(hours)}${nbsp}h${minutes === '00' ? '' : nbsp + minutes}` : '';
  return `${Number(day) === 1 ? '1er' : Number(day)}${nbsp}${name}${nbsp}${year}${hour}`;
}
