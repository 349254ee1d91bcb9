import type { facetIds } from '../routes.ts';
import { postKinds, projectStatuses, themes, workshopKinds, workshopLinkKinds } from '../schemas/vocabulary.ts';
import { administrationLabel } from './administrations.ts';
import type { AdministrationEntry, PostEntry, ProjectEntry, SeasonEntry, WorkshopEntry } from './entry.ts';
import { projectsOfSeason } from './related.ts';
import { chronological, seasonOfPost, seasonOfWorkshop } from './seasons.ts';
import { sortedBy } from './entry.ts';
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

export interface FacetGroup<Item> {
  id: (typeof facetIds)[keyof typeof facetIds][number];
  label: string;
  facets: Facet<Item>[];
}

/** The last parts of the addresses of the lists that groups lead to. */
export const facetSlugs = (groups: readonly FacetGroup<unknown>[]): string[] =>
  groups.flatMap(({ facets }) => facets.map(({ slug }) => slug));

/** The criteria that each entry answers, by its identifier. */
export function criteriaById<Item extends { id: string }>(groups: readonly FacetGroup<Item>[]): Map<string, string[]> {
  const criteria = new Map<string, string[]>();
  for (const { criterion, items } of groups.flatMap(({ facets }) => facets)) {
    for (const { id } of items) criteria.set(id, [...(criteria.get(id) ?? []), criterion]);
  }
  return criteria;
}

function group<Item>(
  id: FacetGroup<Item>['id'],
  label: string,
  values: readonly { value: string; label: string }[],
  itemsOf: (value: string) => Item[],
): FacetGroup<Item> {
  const facets = values.map(({ value, label: valueLabel }) => ({
    slug: `${id}-${value}`,
    criterion: `${id}=${value}`,
    label: valueLabel,
    items: itemsOf(value),
  }));
  return { id, label, facets: facets.filter(({ items }) => items.length > 0) };
}

const vocabulary = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }));

const seasonValues = (seasons: readonly SeasonEntry[]) =>
  chronological(seasons).map(({ data }) => ({ value: String(data.number), label: `${data.title}, ${data.year}` }));

const mostUsedFirst = <Item>({ facets, ...rest }: FacetGroup<Item>): FacetGroup<Item> => ({
  ...rest,
  facets: facets.toSorted((a, b) => b.items.length - a.items.length),
});

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
    mostUsedFirst(
      group('theme', 'Thème', vocabulary(themes), (value) =>
        having(({ data }) => data.themes.some((id) => id === value)),
      ),
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

/** Ways to narrow the timeline: no page of their own, but for the seasons. Values without an event are left out. */
export function workshopFacets<Item extends WorkshopEntry>(
  workshops: readonly Item[],
  seasons: readonly SeasonEntry[],
): FacetGroup<Item>[] {
  const having = (test: (item: Item) => boolean) => workshops.filter(test);
  const traces = traceKinds.map((value) => ({ value, label: workshopLinkKinds[value] }));
  return [
    group('saison', 'Saison', seasonValues(seasons), (value) =>
      having((workshop) => seasonOfWorkshop(workshop, seasons)?.data.number === Number(value)),
    ),
    group('type', 'Type de rendez-vous', vocabulary(workshopKinds), (value) =>
      having(({ data }) => data.kind === value),
    ),
    group('support', 'À revoir', traces, (value) =>
      having(({ data }) => data.links.some(({ kind }) => kind === value)),
    ),
  ];
}
