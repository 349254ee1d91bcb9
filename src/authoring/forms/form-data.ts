import type { SiteData } from './script/site-data.ts';
import { fieldsOf } from '../entry-files/fields.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import { knownContentPath, type contributions, type Contribution } from '../../routes.ts';
import { deployment, href, site } from '../../site.ts';

type Collection = (typeof contributions)[Contribution]['collection'];

/** What the script of a form needs to know of the site. */
export function siteData(collection: Collection, catalogue: Catalogue): SiteData {
  const { posts, projects, workshops, seasons, administrations } = catalogue;
  const entries = {
    actualites: posts,
    projets: projects,
    ateliers: workshops,
    saisons: seasons,
    administrations,
  }[collection];
  return {
    collection,
    fields: fieldsOf(collectionDefinitions[collection].schema),
    newFiles: `${site.repository}/new/${site.branch}`,
    known: href(knownContentPath),
    base: deployment.base,
    taken: Object.fromEntries(entries.map(({ id, filePath = collection }) => [id, filePath])),
  };
}
