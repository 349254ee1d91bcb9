import { defineCollection } from 'astro:content';
import { contentFolder } from './loading/loader.ts';
import { collectionDefinitions as definitions } from './schemas/collections.ts';

export const collections = {
  actualites: defineCollection({ loader: contentFolder('actualites'), schema: definitions.actualites.schema }),
  projets: defineCollection({ loader: contentFolder('projets'), schema: definitions.projets.schema }),
  ateliers: defineCollection({ loader: contentFolder('ateliers'), schema: definitions.ateliers.schema }),
  saisons: defineCollection({ loader: contentFolder('saisons'), schema: definitions.saisons.schema }),
  administrations: defineCollection({
    loader: contentFolder('administrations'),
    schema: definitions.administrations.schema,
  }),
  pages: defineCollection({ loader: contentFolder('pages'), schema: definitions.pages.schema }),
};
