import type { facetIds } from '../routes.ts';
import { postKinds, themes, workshopKinds, workshopLinkKinds } from '../schemas/vocabulary.ts';
import { administrationLabel } from './administrations.ts';
import type { AdministrationEntry, PostEntry, ProjectEntry, SeasonEntry, WorkshopEntry } from './entry.ts';
import { sortedBy } from './entry.ts';
import { outcomeLabels, outcomeOf } from './outcomes.ts';
import { chronological, seasonOfEntry } from './seasons.ts';
import { traceKinds } from './timeline.ts';

/** One value by which a list can be narrowed. */
export interface Facet<Item> {
  /** Last part of the address of its page, where it has one: `saison-2`. */
  slug: string;
  /** The same among others, after the address of the whole list: `saison=2`. */
  criterion: string;
  label: string;
  items: Item[];
}

type FacetId = (typeof facetIds)[keyof typeof facetIds][number];

export interface FacetGroup<Item> {
  id: FacetId;
  label: string;
  facets: Facet<Item>[];
}

/** The last parts of the addresses of the lists that groups lead to. */
export const facetSlugs = (groups: readonly FacetGroup<unknown>[]): string[] =>
  groups.flatMap(({ facets }) => facets.map(({ slug }) => slug));

/** What the facets of one entry say that it answers, as an address does: `theme=cartes`. */
export const criteriaOf = (groups: readonly FacetGroup<unknown>[]): string[] =>
  groups.flatMap(({ facets }) => facets.map(({ criterion }) => criterion));

/** The facet of some values. Those that no item has are left out. */
function group<Item>(
  items: readonly Item[],
  id: FacetId,
  label: string,
  values: Readonly<Record<string, string>>,
  valuesOf: (item: Item) => readonly (string | number | undefined)[],
): FacetGroup<Item> {
  const held = items.map((item) => ({ item, own: valuesOf(item).map(String) }));
  const facets = Object.entries(values).map(([value, valueLabel]) => ({
    slug: `${id}-${value}`,
    criterion: `${id}=${value}`,
    label: valueLabel,
    items: held.flatMap(({ item, own }) => (own.includes(value) ? [item] : [])),
  }));
  return { id, label, facets: facets.filter((facet) => facet.items.length > 0) };
}

const seasonValues = (seasons: readonly SeasonEntry[]) =>
  Object.fromEntries(chronological(seasons).map(({ data }) => [data.number, `${data.title}, ${data.year}`]));

/** Ways to narrow the catalogue of projects, the most told themes first. */
export function projectFacets<Item extends ProjectEntry>(
  projects: readonly Item[],
  seasons: readonly SeasonEntry[],
  administrations: readonly AdministrationEntry[],
): FacetGroup<Item>[] {
  const named = sortedBy(administrations, administrationLabel).map((item) => [item.id, administrationLabel(item)]);
  const theme = group(projects, 'theme', 'Thème', themes, ({ data }) => data.themes);
  return [
    group(projects, 'saison', 'Saison', seasonValues(seasons), ({ data }) => data.seasons),
    { ...theme, facets: theme.facets.toSorted((a, b) => b.items.length - a.items.length) },
    group(projects, 'statut', 'État', outcomeLabels, ({ data }) => [outcomeOf(data.status)]),
    group(projects, 'administration', 'Administration', Object.fromEntries(named), ({ data }) => data.administrations),
  ];
}

/** Ways to narrow the news. */
export function postFacets<Item extends PostEntry>(
  posts: readonly Item[],
  seasons: readonly SeasonEntry[],
): FacetGroup<Item>[] {
  return [
    group(posts, 'saison', 'Saison', seasonValues(seasons), (post) => [seasonOfEntry(post, seasons)?.data.number]),
    group(posts, 'type', 'Type d’article', postKinds, ({ data }) => [data.kind]),
  ];
}

const traces = Object.fromEntries(traceKinds.map((kind) => [kind, workshopLinkKinds[kind]]));

/** Ways to narrow the timeline, whose seasons are parts: no page of their own. */
export const workshopFacets = <Item extends WorkshopEntry>(workshops: readonly Item[]): FacetGroup<Item>[] => [
  group(workshops, 'type', 'Type de rendez-vous', workshopKinds, ({ data }) => [data.kind]),
  group(workshops, 'support', 'À revoir', traces, ({ data }) => data.links.map(({ kind }) => kind)),
];
