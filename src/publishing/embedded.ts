import { componentsOf } from '../authoring/check/tags.ts';
import { referencesIn, type Reference } from '../schemas/references.ts';
import type { SiteContent } from './site-content.ts';

/** The entries whose texts show one of those of a collection, by a component such as `<Projet id="…" />`. */
export const entriesEmbedding = (
  collection: Reference['collection'],
  ids: readonly string[],
  { content }: SiteContent,
) =>
  content.entries.filter((entry) =>
    componentsOf(entry).some(
      ({ component, values, issues }) =>
        issues.length === 0 &&
        referencesIn(component.attributes, values).some(
          (named) => named.collection === collection && ids.includes(named.id),
        ),
    ),
  );
