import { catalogueEntries, readContent, type Content } from '../../authoring/check/content.ts';
import { newestFirst } from '../../catalogue/posts.ts';
import type { Administration } from '../../schemas/administration.ts';
import type { Page } from '../../schemas/page.ts';
import type { Post } from '../../schemas/post.ts';
import type { Project } from '../../schemas/project.ts';
import type { Season } from '../../schemas/season.ts';
import type { Workshop } from '../../schemas/workshop.ts';

export type SiteContent = ReturnType<typeof catalogueOf>;

/** The content of a project's folder as the catalogue takes it, drafts and posts to come included, as in a preview. */
export const siteContent = (root: string) => catalogueOf(readContent(root));

const catalogueOf = (content: Content) => ({
  content,
  /** From the newest. */
  posts: newestFirst(catalogueEntries<Post>(content, 'actualites')),
  projects: catalogueEntries<Project>(content, 'projets'),
  workshops: catalogueEntries<Workshop>(content, 'ateliers'),
  seasons: catalogueEntries<Season>(content, 'saisons'),
  administrations: catalogueEntries<Administration>(content, 'administrations'),
  pages: catalogueEntries<Page>(content, 'pages'),
});
