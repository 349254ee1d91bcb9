import type { z } from 'zod';
import { administrationSchema } from './administration.ts';
import { pageSchema } from './page.ts';
import { postSchema } from './post.ts';
import { projectSchema } from './project.ts';
import { seasonSchema } from './season.ts';
import { workshopSchema } from './workshop.ts';

export interface CollectionDefinition {
  schema: z.ZodType;
  /** File name extensions that hold an entry. */
  extensions: readonly string[];
}

const text = ['md', 'mdx'] as const;
const data = ['yaml'] as const;

/** The collections: folder of src/content → schema and file types. */
export const collectionDefinitions = {
  actualites: { schema: postSchema, extensions: text },
  projets: { schema: projectSchema, extensions: text },
  ateliers: { schema: workshopSchema, extensions: [...data, ...text] },
  saisons: { schema: seasonSchema, extensions: data },
  administrations: { schema: administrationSchema, extensions: data },
  pages: { schema: pageSchema, extensions: text },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collectionDefinitions;

export const collectionNames = Object.keys(collectionDefinitions) as CollectionName[];
