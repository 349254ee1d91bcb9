import type { Administration } from '../schemas/administration.ts';
import type { Page } from '../schemas/page.ts';
import type { Post } from '../schemas/post.ts';
import type { Project } from '../schemas/project.ts';
import type { Season } from '../schemas/season.ts';
import type { Workshop } from '../schemas/workshop.ts';

/** An entry of a collection, as far as the catalogue needs to know it. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

export type PostEntry = Entry<Post>;
export type ProjectEntry = Entry<Project>;
/** An event; where it has no page of its own, with the address of its row (see ./event-path.ts). */
export type WorkshopEntry = Entry<Workshop> & { row?: string | undefined };
export type SeasonEntry = Entry<Season>;
export type AdministrationEntry = Entry<Administration>;
export type PageEntry = Entry<Page>;

/** Order of French text, numbers by value. */
const collator = new Intl.Collator('fr', { numeric: true });

/** Sorts by what a function tells of an item, without changing the list. */
export const sortedBy = <Item>(items: readonly Item[], text: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => collator.compare(text(a), text(b)));
