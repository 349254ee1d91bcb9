const files = import.meta.glob<string>('./*.svg', { eager: true, query: '?url&no-inline', import: 'default' });

/**
 * The address of the plate of a project: the drawing, 3 wide for 2 high, of what it does. A project may have none.
 * @param project id of the project
 */
export const plateOf = (project: string): string | undefined => files[`./${project}.svg`];
