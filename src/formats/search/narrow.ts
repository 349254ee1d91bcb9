/** A criterion is what an address says of a choice: `theme=cartes`. Those of one group have one name. */
const nameOf = (criterion: string) => criterion.slice(0, criterion.indexOf('=') + 1);

/** Whether something that has some criteria answers those that are chosen: one at least of each group. */
export const answers = (has: readonly string[], chosen: readonly string[]): boolean =>
  chosen.every((one) => chosen.some((other) => nameOf(other) === nameOf(one) && has.includes(other)));

/** How many items each of the `offered` criteria would leave, were it the one choice of its group. */
export const countsOf = (
  items: readonly { criteria: readonly string[] }[],
  chosen: readonly string[],
  offered: readonly string[],
): number[] =>
  offered.map((criterion) => {
    const others = chosen.filter((other) => nameOf(other) !== nameOf(criterion));
    return items.filter(({ criteria }) => answers(criteria, [...others, criterion])).length;
  });
