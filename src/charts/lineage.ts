import { sortedBy, type ProjectEntry, type SeasonEntry } from '../catalogue/entry.ts';

/** Where a line leaves the middle of a cell. */
type Side = 'up' | 'right' | 'down' | 'left';

/** What a tree draws for a project and a season: a square, lines, or nothing. */
export interface TreeCell {
  isLit: boolean;
  sides: Set<Side>;
}

export interface TreeRow<Item extends ProjectEntry> {
  project: Item;
  predecessors: Item[];
  /** One a season, in the order of the seasons. */
  cells: TreeCell[];
}

/** The projects that one is related to, from its oldest ancestors to its last heirs, itself included. */
export function familyOf<Item extends ProjectEntry>(id: string, projects: readonly Item[]): Item[] {
  const family = new Set([id]);
  let size: number;
  do {
    size = family.size;
    for (const project of projects) {
      const related = [project.id, ...project.data.predecessors];
      if (related.some((name) => family.has(name))) related.forEach((name) => family.add(name));
    }
  } while (family.size > size);
  return projects.filter((project) => family.has(project.id));
}

/** Whether a project went beyond one season, or continues another, or is continued. */
export const hasLineage = <Item extends ProjectEntry>(project: Item, projects: readonly Item[]): boolean =>
  project.data.seasons.length > 1 || familyOf(project.id, projects).length > 1;

/** Projects from the first season to the last, an heir as soon as all that it continues have been told. */
function inOrder<Item extends ProjectEntry>(projects: readonly Item[]): Item[] {
  const byName = sortedBy(projects, ({ data }) => data.title);
  const firstSeason = ({ data }: Item) => Math.min(...data.seasons);
  const waiting = new Set(byName.sort((a, b) => firstSeason(a) - firstSeason(b)));
  const ids = new Set(projects.map(({ id }) => id));
  const told = new Set<string>();
  const isReady = ({ data }: Item) => data.predecessors.every((id) => told.has(id) || !ids.has(id));
  const ordered: Item[] = [];
  const tell = (project: Item) => {
    waiting.delete(project);
    told.add(project.id);
    ordered.push(project);
    for (const heir of byName)
      if (waiting.has(heir) && heir.data.predecessors.includes(project.id) && isReady(heir)) tell(heir);
  };
  // Should a project continue itself, it is told all the same.
  while (waiting.size > 0) tell([...waiting].find(isReady) ?? [...waiting][0]!);
  return ordered;
}

/**
 * The tree of projects: a row for each, a column for each of the seasons in their order, a square where the season carried the project, and lines
 * from a project to itself in a later season and to those that continue it. A project of no season has no row.
 */
export function familyTree<Item extends ProjectEntry>(
  projects: readonly Item[],
  columns: readonly SeasonEntry[],
): TreeRow<Item>[] {
  const columnsOf = ({ data }: Item) =>
    columns.flatMap((season, column) => (data.seasons.includes(season.data.number) ? [column] : []));
  const placed = inOrder(projects.filter((project) => columnsOf(project).length > 0));
  const rows = placed.map((project): TreeRow<Item> => {
    const lit = columnsOf(project);
    return {
      project,
      predecessors: projects.filter(({ id }) => project.data.predecessors.includes(id)),
      cells: columns.map((_season, column) => ({
        isLit: lit.includes(column),
        sides: new Set<Side>([
          ...(column > lit[0]! && column <= lit.at(-1)! ? ['left' as const] : []),
          ...(column >= lit[0]! && column < lit.at(-1)! ? ['right' as const] : []),
        ]),
      })),
    };
  });
  for (const [row, { project, predecessors }] of rows.entries())
    for (const predecessor of predecessors) {
      const from = placed.indexOf(predecessor);
      if (from !== -1 && from < row) join(rows, { from, to: row }, columnsOf(predecessor), columnsOf(project)[0]!);
    }
  return rows;
}

/** Draws a line from a project, in the last season it had before its heir began, down to the heir. */
function join(
  rows: readonly TreeRow<ProjectEntry>[],
  { from, to }: { from: number; to: number },
  seasons: readonly number[],
  end: number,
): void {
  const start = seasons.findLast((column) => column <= end) ?? seasons[0]!;
  const add = (row: number, column: number, ...sides: Side[]) =>
    sides.forEach((side) => rows[row]!.cells[column]!.sides.add(side));
  add(from, start, 'down');
  for (let row = from + 1; row < to; row++) add(row, start, 'up', 'down');
  add(to, start, 'up');
  const [outward, inward] = end >= start ? (['right', 'left'] as const) : (['left', 'right'] as const);
  for (let column = start; column !== end; column += Math.sign(end - start)) {
    add(to, column, outward);
    add(to, column + Math.sign(end - start), inward);
  }
}
