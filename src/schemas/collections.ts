import type { z } from 'zod';
import { administrationSchema } from './administration.ts';
import { pageSchema } from './page.ts';
import { postSchema } from './post.ts';
import { projectSchema } from './project.ts';
import { seasonSchema } from './season.ts';
import { workshopSchema } from './workshop.ts';

const text = ['md', 'mdx'] as const;
const data = ['yaml'] as const;

/** The collections: folder of src/content → schema, and the extensions of the names of its files. */
export const collectionDefinitions = {
  actualites: { schema: postSchema, extensions: text },
  projets: { schema: projectSchema, extensions: text },
  ateliers: { schema: workshopSchema, extensions: [...data, ...text] },
  saisons: { schema: seasonSchema, extensions: data },
  administrations: { schema: administrationSchema, extensions: data },
  pages: { schema: pageSchema, extensions: text },
} as const satisfies Record<string, { schema: z.ZodType; extensions: readonly string[] }>;

export type CollectionName = keyof typeof collectionDefinitions;

export const collectionNames = Object.keys(collectionDefinitions) as CollectionName[];
