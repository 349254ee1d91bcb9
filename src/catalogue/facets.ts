import type { facetIds } from '../routes.ts';
import { postKinds, projectStatuses, themes } from '../schemas/vocabulary.ts';
import { administrationLabel } from './administrations.ts';
import type { AdministrationEntry, PostEntry, ProjectEntry, SeasonEntry } from './entry.ts';
import { projectsOfSeason } from './related.ts';
import { chronological, seasonOfPost } from './seasons.ts';
import { sortedBy } from './entry.ts';

/** One value by which a list can be narrowed, with its own static page. */
export interface Facet<Item> {
  /** Last part of the page's address: `saison-2`. */
  slug: string;
  label: string;
  items: Item[];
}

export interface FacetGroup<Item> {
  id: (typeof facetIds)[keyof typeof facetIds][number];
  label: string;
  facets: Facet<Item>[];
}

/** The last parts of the addresses of the lists that groups lead to. */
export const facetSlugs = (groups: readonly FacetGroup<unknown>[]): string[] =>
  groups.flatMap(({ facets }) => facets.map(({ slug }) => slug));

function group<Item>(
  id: FacetGroup<Item>['id'],
  label: string,
  values: readonly { value: string; label: string }[],
  itemsOf: (value: string) => Item[],
): FacetGroup<Item> {
  const facets = values.map(({ value, label: valueLabel }) => ({
    slug: `${id}-${value}`,
    label: valueLabel,
    items: itemsOf(value),
  }));
  return { id, label, facets: facets.filter(({ items }) => items.length > 0) };
}

const vocabulary = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }));

const seasonValues = (seasons: readonly SeasonEntry[]) =>
  chronological(seasons).map(({ data }) => ({ value: String(data.number), label: `${data.title}, ${data.year}` }));

/** Ways to narrow the catalogue of projects. Values without a project are left out. */
export function projectFacets<Item extends ProjectEntry>(
  projects: readonly Item[],
  seasons: readonly SeasonEntry[],
  administrations: readonly AdministrationEntry[],
): FacetGroup<Item>[] {
  const having = (test: (item: Item) => boolean) => projects.filter(test);
  const administrationValues = sortedBy(administrations, administrationLabel).map((item) => ({
    value: item.id,
    label: administrationLabel(item),
  }));
  return [
    group('saison', 'Saison', seasonValues(seasons), (value) => projectsOfSeason(Number(value), projects)),
    group('theme', 'Thème', vocabulary(themes), (value) =>
      having(({ data }) => data.themes.some((id) => id === value)),
    ),
    group('statut', 'État', vocabulary(projectStatuses), (value) => having(({ data }) => data.status === value)),
    group('administration', 'Administration', administrationValues, (value) =>
      having(({ data }) => data.administrations.includes(value)),
    ),
  ];
}

/** Ways to narrow the news. Values without a post are left out. */
export function postFacets<Item extends PostEntry>(
  posts: readonly Item[],
  seasons: readonly SeasonEntry[],
): FacetGroup<Item>[] {
  return [
    group('saison', 'Saison', seasonValues(seasons), (value) =>
      posts.filter((post) => seasonOfPost(post, seasons)?.data.number === Number(value)),
    ),
    group('type', 'Type d’article', vocabulary(postKinds), (value) => posts.filter(({ data }) => data.kind === value)),
  ];
}
