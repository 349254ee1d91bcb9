import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, page, project, season } from './entries.fixture.ts';
import { featuredOf } from './home.ts';

const figure = (id: string) => ({ id, value: '7', label: id, source: { title: 'Communiqué' } });
const catalogue = {
  projects: [project('a'), project('b'), project('c')],
  seasons: [1, 2].map((number) => season(number, { figures: [figure('projets'), figure(`experts-${number}`)] })),
};

it('featuredOf follows the order of the page, without what does not exist', () => {
  const figures = [2, 1].map((number) => ({ season: number, figure: 'experts-2' }));
  const featured = featuredOf(page('accueil', { featured: { projects: ['c', 'inconnu', 'a'], figures } }), catalogue);
  assert.deepEqual(idsOf(featured.projects), ['c', 'a']);
  assert.deepEqual(featured.figures, [{ season: catalogue.seasons[1]!.data, figure: figure('experts-2') }]);
});

it('featuredOf is empty for a page that features nothing', () =>
  assert.deepEqual(featuredOf(page('accueil'), catalogue), { projects: [], figures: [] }));
