import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  administrationPath,
  calendarPath,
  feedPath,
  postListPath,
  postPath,
  projectListPath,
  projectPath,
  seasonPath,
  timelinePath,
  workshopPath,
} from './routes.ts';

for (const [what, path, expected] of [
  ['a post', postPath('bilan2022'), '/actualites/bilan2022/'],
  ['the news', postListPath(), '/actualites/'],
  ['the first page of the news', postListPath('', 1), '/actualites/'],
  ['the second page of the news', postListPath('', 2), '/actualites/2/'],
  ['the news of a season', postListPath('saison-2'), '/actualites/saison-2/'],
  ['the second page of the news of a season', postListPath('saison-2', 2), '/actualites/saison-2/2/'],
  ['a project', projectPath('kallm'), '/projets/kallm/'],
  ['the projects', projectListPath(), '/projets/'],
  ['the projects of a theme', projectListPath('theme-cartes'), '/projets/theme-cartes/'],
  ['an event', workshopPath('2023-03-14-atelier'), '/ateliers/2023-03-14-atelier/'],
  ['the timeline', timelinePath(), '/ateliers/'],
  ['the timeline of a season', timelinePath(2), '/ateliers/saison-2/'],
  ['a season', seasonPath(2), '/saisons/2/'],
  ['an administration', administrationPath('insee'), '/administrations/#insee'],
  ['the feed', feedPath(), '/actualites/index.xml'],
  ['the feed of a season', feedPath(seasonPath(2)), '/saisons/2/index.xml'],
  ['the calendar', calendarPath(), '/ateliers.ics'],
  ['the calendar of one event', calendarPath(workshopPath('2023-03-14-atelier')), '/ateliers/2023-03-14-atelier.ics'],
] as const) {
  it(`${what} is at ${expected}`, () => assert.equal(path, expected));
}
