import { componentsOf, referencesOf } from '../../authoring/check/tags.ts';
import type { Reference } from '../../schemas/references.ts';
import type { SiteContent } from './site-content.ts';

/** The entries whose texts show one of those of a collection, by a component such as `<Projet id="…" />`. */
export const entriesEmbedding = (
  collection: Reference['collection'],
  ids: readonly string[],
  { content }: SiteContent,
) =>
  content.entries.filter((entry) =>
    componentsOf(entry)
      .flatMap(referencesOf)
      .some((named) => named.collection === collection && ids.includes(named.id)),
  );
