import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { post, project, workshop } from './entries.fixture.ts';
import { articleData, breadcrumbData, eventData, organizationData, sourceCodeData } from './structured-data.ts';

const organization = z.looseObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);
const schemaOrg = z.string().startsWith('https://schema.org/');

/** What Google requires or recommends of an event: https://developers.google.com/search/docs/appearance/structured-data/event */
const event = z.looseObject({
  ...{ '@type': z.literal('Event'), name: z.string().min(1), url: z.url(), startDate: day, endDate: day.optional() },
  ...{ eventStatus: schemaOrg, eventAttendanceMode: schemaOrg, image: z.url(), organizer: organization.optional() },
  location: z
    .array(
      z.union([
        z.strictObject({ '@type': z.literal('Place'), name: z.string().min(1), address: z.string().min(1) }),
        z.strictObject({ '@type': z.literal('VirtualLocation'), url: z.url() }),
      ]),
    )
    .min(1),
});

const image = 'https://exemple.fr/carte.png';
const eventOf = (given: Parameters<typeof workshop>[1]) => event.parse(eventData(workshop('essai', given), image)[0]);
const place = { name: 'Maison des exemples' };

describe('the data of a page for machines', () => {
  it('tell an event whose day and place are known', () => {
    const told = eventOf({ start: '2023-03-14T14:00', end: '2023-03-14T17:00', place, summary: 'Un essai.' });
    assert.equal(told.startDate, '2023-03-14T14:00+01:00');
    assert.equal(told.endDate, '2023-03-14T17:00+01:00');
    assert.equal(told.eventStatus, 'https://schema.org/EventScheduled');
    assert.equal(told.eventAttendanceMode, 'https://schema.org/OfflineEventAttendanceMode');
    assert.deepEqual(told.location, [{ '@type': 'Place', name: place.name, address: place.name }]);
    assert.equal(told.description, 'Un essai.');
    assert.ok(told.organizer);
  });

  it('tell how to attend an event online', () => {
    const url = 'https://exemple.fr/inscription/';
    const online = eventOf({ online: true, registration: { url } });
    assert.deepEqual(online.location, [{ '@type': 'VirtualLocation', url }]);
    assert.equal(online.eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
    const both = eventOf({ online: true, place });
    assert.equal(both.location.length, 2);
    assert.equal(both.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode');
  });

  it('say that an event is cancelled, moved, or put off to an unknown day', () => {
    assert.equal(
      eventOf({ place, state: 'annule', evidence: 'annonce' }).eventStatus,
      'https://schema.org/EventCancelled',
    );
    const moved = eventOf({ place, state: 'reporte', start: '2023-04-20', formerStart: '2023-03-14' });
    assert.equal(moved.eventStatus, 'https://schema.org/EventRescheduled');
    assert.deepEqual([moved.startDate, moved.previousStartDate], ['2023-04-20', '2023-03-14']);
    const late = eventOf({ place, state: 'reporte', start: '2023-06', end: '2023-07', formerStart: '2023-03-14' });
    assert.equal(late.eventStatus, 'https://schema.org/EventPostponed');
    assert.deepEqual([late.startDate, late.endDate], ['2023-03-14', undefined]);
  });

  it('invent neither a day nor a place, nor who holds an event of others', () => {
    assert.deepEqual(eventData(workshop('sans-jour', { start: '2023-03', place }), image), []);
    assert.deepEqual(eventData(workshop('sans-lieu'), image), []);
    assert.equal(eventOf({ kind: 'externe', place }).organizer, undefined);
  });

  it('tell a post as news', () => {
    const told = z
      .looseObject({
        ...{ '@type': z.literal('NewsArticle'), headline: z.string(), description: z.string(), url: z.url() },
        ...{ datePublished: day, dateModified: day.optional(), author: organization, publisher: organization },
        image: z.literal(image),
      })
      .parse(articleData(post('essai', { date: '2023-03-14T12:00', updated: '2023-05-02' }), image));
    assert.deepEqual([told.datePublished, told.dateModified], ['2023-03-14T12:00+01:00', '2023-05-02']);
    assert.ok(told.url.endsWith('/actualites/essai/'));
  });

  it('tell a project as code, when it has some', () => {
    const code = z.looseObject({
      ...{ '@type': z.literal('SoftwareSourceCode'), name: z.string(), description: z.string() },
      ...{ url: z.url(), codeRepository: z.url() },
    });
    const url = 'https://github.com/exemple/essai';
    const [told] = sourceCodeData(
      project('essai', { repositories: [{ url }], licence: 'MIT', technologies: ['R', 'SQL'] }),
    );
    assert.equal(code.parse(told).codeRepository, url);
    assert.deepEqual(code.parse(told).license, { '@type': 'CreativeWork', name: 'MIT' });
    assert.equal(code.parse(told).keywords, 'R, SQL');
    assert.deepEqual(sourceCodeData(project('sans-code')), []);
  });

  it('tell the way from the home page, the page itself last and without an address', () => {
    const item = z.strictObject({
      ...{ '@type': z.literal('ListItem'), position: z.int(), name: z.string().min(1), item: z.url().optional() },
    });
    const { itemListElement } = z
      .strictObject({ '@type': z.literal('BreadcrumbList'), itemListElement: z.array(item) })
      .parse(breadcrumbData([{ label: 'Projets', path: '/projets/' }, { label: 'Essai' }]));
    assert.deepEqual(
      itemListElement.map(({ position, name }) => `${position} ${name}`),
      ['1 Accueil', '2 Projets', '3 Essai'],
    );
    assert.equal(
      itemListElement.findIndex((level) => level.item === undefined),
      2,
    );
  });

  it('tell who speaks', () => {
    const publisher = { name: 'Éditeur', address: '1 rue', phone: '01', siren: '0' };
    assert.equal(organization.parse(organizationData({ publisher, contact: 'a@exemple.fr' })).email, 'a@exemple.fr');
  });
});
