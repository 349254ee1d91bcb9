import { defineCollection } from 'astro:content';
import { contentFolder } from './loading/loader.ts';
import { administrationSchema } from './schemas/administration.ts';
import { pageSchema } from './schemas/page.ts';
import { postSchema } from './schemas/post.ts';
import { projectSchema } from './schemas/project.ts';
import { seasonSchema } from './schemas/season.ts';
import { workshopSchema } from './schemas/workshop.ts';

export const collections = {
  actualites: defineCollection({ loader: contentFolder('actualites'), schema: postSchema }),
  projets: defineCollection({ loader: contentFolder('projets'), schema: projectSchema }),
  ateliers: defineCollection({ loader: contentFolder('ateliers'), schema: workshopSchema }),
  saisons: defineCollection({ loader: contentFolder('saisons'), schema: seasonSchema }),
  administrations: defineCollection({ loader: contentFolder('administrations'), schema: administrationSchema }),
  pages: defineCollection({ loader: contentFolder('pages'), schema: pageSchema }),
};
