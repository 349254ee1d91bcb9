import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalUrl, site } from '../site.ts';
import { post, workshop } from './entries.fixture.ts';
import { articleData, breadcrumbData, eventData, organizationData } from './structured-data.ts';

type Given = Parameters<typeof workshop>[1];

const image = 'https://exemple.fr/carte.png';
const url = 'https://exemple.fr/inscription/';
const place = { name: 'Maison des exemples', address: '1 rue' };
const page = canonicalUrl('/ateliers/essai/');
const eventOf = (given: Given) => eventData(workshop('essai', given), image)[0] as object | undefined;
const programme = { '@type': 'Organization', '@id': canonicalUrl('/#organisation'), name: site.name };

/** What Google requires or recommends of an event: https://developers.google.com/search/docs/appearance/structured-data/event */
describe('the data of an event', () => {
  const moved = { place, state: 'reporte', start: '2023-04-20', formerStart: '2023-03-14' } as const;
  const late = { ...moved, start: '2023-06', end: '2023-07' };
  const cancelled = { state: 'annule', evidence: 'annonce', place: { name: 'Lieu' } } as const;
  const here = { '@type': 'Place', ...place };
  const there = { '@type': 'VirtualLocation', url: page };
  const full = { start: '2023-03-14T14:00', end: '2023-03-14T17:00', place, summary: 'Un essai.' };
  const known = { url: page, image, organizer: programme, description: 'Un essai.', location: [here] };
  const hours = { startDate: '2023-03-14T14:00+01:00', endDate: '2023-03-14T17:00+01:00' };
  const cases: [what: string, given: Given, mode: string, status: string, told: object][] = [
    ['as known', full, 'Offline', 'Scheduled', { ...known, ...hours }],
    ['online', { online: true, registration: { url } }, 'Online', 'Scheduled', { location: [{ ...there, url }] }],
    ['in both ways', { online: true, place }, 'Mixed', 'Scheduled', { location: [here, there] }],
    ['cancelled', cancelled, 'Offline', 'Cancelled', { location: [{ ...here, name: 'Lieu', address: 'Lieu' }] }],
    ['moved', moved, 'Offline', 'Rescheduled', { startDate: '2023-04-20', previousStartDate: '2023-03-14' }],
    ['put off to an unknown day', late, 'Offline', 'Postponed', { startDate: '2023-03-14' }],
  ];
  for (const [what, given, mode, status, told] of cases) {
    it(`tell that it is ${what}`, () =>
      assert.partialDeepStrictEqual(eventOf(given), {
        ...told,
        eventStatus: `https://schema.org/Event${status}`,
        eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      }));
  }

  it('invent neither a day nor a place, nor who holds an event of others', () => {
    assert.equal(eventOf({ start: '2023-03', place }), undefined);
    assert.equal(eventOf({}), undefined);
    assert.ok(!('organizer' in eventOf({ kind: 'externe', place })!));
    assert.ok(!('endDate' in eventOf(late)!));
  });
});

it('a post is told as news', () =>
  assert.partialDeepStrictEqual(
    articleData(post('essai', { date: '2023-03-14T12:00', updated: '2023-05-02' }), image),
    {
      url: canonicalUrl('/actualites/essai/'),
      image,
      datePublished: '2023-03-14T12:00+01:00',
      dateModified: '2023-05-02',
      author: programme,
    },
  ));

it('the way from the home page ends with the page itself, without an address', () =>
  assert.deepEqual(breadcrumbData([{ label: 'Projets', path: '/projets/' }, { label: 'Essai' }]), {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: canonicalUrl('/') },
      { '@type': 'ListItem', position: 2, name: 'Projets', item: canonicalUrl('/projets/') },
      { '@type': 'ListItem', position: 3, name: 'Essai' },
    ],
  }));

it('who speaks is told', () => {
  const publisher = { name: 'Éditeur', address: '1 rue', phone: '01', siren: '0' };
  assert.partialDeepStrictEqual(organizationData({ publisher, contact: 'a@exemple.fr' }), {
    ...programme,
    email: 'a@exemple.fr',
    parentOrganization: { '@type': 'Organization', name: 'Éditeur' },
  });
});
