import { platesPath } from '../routes.ts';
import { href } from '../site.ts';

const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?raw', import: 'default' });

/** The sources of the plates, by the project that each draws. */
export const plates: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, source]) => [path.slice(2, -'.svg'.length), source]),
);

/**
 * The address of the plate of a project: the drawing, 3 wide for 2 high, of what it does. A project may have none.
 * @param project id of the project
 */
export const plateOf = (project: string): string | undefined =>
  plates.has(project) ? `${href(platesPath)}#${project}` : undefined;
