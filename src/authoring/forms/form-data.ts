import type { SiteData } from './script/site-data.ts';
import { fieldsOf } from '../entry-files/fields.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import type { contributions, Contribution } from '../../routes.ts';
import { deployment, site } from '../../site.ts';

type Collection = (typeof contributions)[Contribution]['collection'];

/** What the script of a form needs to know of the site. */
export function siteData(collection: Collection, { posts, projects, workshops }: Catalogue): SiteData {
  const entries = { actualites: posts, projets: projects, ateliers: workshops }[collection];
  return {
    collection,
    fields: fieldsOf(collectionDefinitions[collection].schema),
    newFiles: `${site.repository}/new/${site.branch}`,
    base: deployment.base,
    taken: Object.fromEntries(entries.map(({ id, filePath = collection }) => [id, filePath])),
  };
}
