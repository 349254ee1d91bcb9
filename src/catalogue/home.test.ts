import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, page, project, season } from './entries.fixture.ts';
import { featuredOf } from './home.ts';

const figure = (id: string) => ({ id, value: '7', label: id, source: { title: 'Communiqué' } });
const catalogue = {
  projects: [project('a'), project('b'), project('c')],
  seasons: [
    season(1, { figures: [figure('projets')] }),
    season(2, { figures: [figure('projets'), figure('experts')] }),
  ],
};
const featuring = (projects: string[], figures: { season: number; figure: string }[]) =>
  featuredOf(page('accueil', { featured: { projects, figures } }), catalogue);

describe('featuredOf', () => {
  it('follows the order of the page', () => {
    const { projects, figures } = featuring(
      ['c', 'a'],
      [
        { season: 2, figure: 'experts' },
        { season: 1, figure: 'projets' },
      ],
    );
    assert.deepEqual(idsOf(projects), ['c', 'a']);
    assert.deepEqual(
      figures.map((item) => [item.season.number, item.figure.id]),
      [
        [2, 'experts'],
        [1, 'projets'],
      ],
    );
  });

  it('leaves out what does not exist', () =>
    assert.deepEqual(featuring(['inconnu'], [{ season: 1, figure: 'experts' }]), { projects: [], figures: [] }));

  it('is empty for a page that features nothing', () =>
    assert.deepEqual(featuredOf(page('accueil'), catalogue), { projects: [], figures: [] }));
});
