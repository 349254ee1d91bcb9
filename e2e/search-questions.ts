/**
 * `npm run search:questions`: asks the search of the authors' site, built before, the questions of search-questions.yaml.
 * It prints the score and those that fail; the content may change, so it is no test.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchSource } from '../src/formats/search/document.ts';
import { answerTo, Search } from '../src/formats/search/search.ts';
import { folderOf, live } from './variants.ts';

const questions = parse(await readFile(new URL('search-questions.yaml', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

const { documents, answers } = JSON.parse(
  await readFile(join(folderOf(live), 'recherche/index.json'), 'utf8'),
) as SearchSource;
const search = new Search(documents);

const failures = Object.entries(questions).flatMap(([question, expected]) => {
  const first = search.find(question, answerTo(question, answers)?.address).slice(0, 3);
  const found = first.map(({ document }) => document.address);
  return found.some((address) => expected.includes(address)) ? [] : [{ question, found }];
});
const total = Object.keys(questions).length;
for (const { question, found } of failures) console.log(`« ${question} » : ${found.join(', ') || 'rien'}`);
console.log(`${total - failures.length} questions sur ${total} ont leur page dans les trois premières.`);
