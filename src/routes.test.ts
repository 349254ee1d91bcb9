import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as routes from './routes.ts';

for (const [what, path, expected] of [
  ['the first page of the news', routes.postListPath('', 1), '/actualites/'],
  ['the second page of the news', routes.postListPath('', 2), '/actualites/2/'],
  ['the news of a season', routes.postListPath('saison-2'), '/actualites/saison-2/'],
  ['the second page of the news of a season', routes.postListPath('saison-2', 2), '/actualites/saison-2/2/'],
  ['the projects of a theme', routes.projectListPath('theme-cartes'), '/projets/theme-cartes/'],
  ['the timeline', routes.timelinePath(), '/ateliers/'],
  ['the timeline of a season', routes.timelinePath(2), '/ateliers/saison-2/'],
  ['the feed', routes.feedPath(), '/actualites/index.xml'],
  ['the feed of a season', routes.feedPath(routes.seasonPath(2)), '/saisons/2/index.xml'],
  ['the calendar', routes.calendarPath(), '/ateliers.ics'],
  ['the calendar of one event', routes.calendarPath(routes.workshopPath('atelier')), '/ateliers/atelier.ics'],
] as const) {
  it(`${what} is at ${expected}`, () => assert.equal(path, expected));
}
