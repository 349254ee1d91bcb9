import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parse } from 'yaml';
import { legalSchema, missingFacts } from './legal.ts';

const publisher = { name: 'DINUM', address: 'Paris', phone: '01', siren: '130' };
const told = legalSchema.parse({ publisher, contact: 'contact@exemple.fr' });

it('what the law asks for and nobody told is listed, until it is there', () => {
  assert.deepEqual(missingFacts(told), [
    'publicationDirector : Nom et fonction du directeur de la publication.',
    'host : Hébergeur du site.',
  ]);
  const host = { name: 'Hébergeur', address: 'Paris', phone: '02' };
  assert.deepEqual(missingFacts({ ...told, publicationDirector: 'Une directrice', host }), []);
});

it('stops the publication, and nothing else', () => {
  const commands = (file: string) => {
    const text = readFileSync(new URL(`../../.github/workflows/${file}`, import.meta.url), 'utf8');
    const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> };
    return Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  };
  const command = 'node src/proposals/legal-facts.ts';
  assert.equal(commands('deploy.yml').find(Boolean), command, 'first of all');
  assert.ok(!commands('check.yml').includes(command));
});
