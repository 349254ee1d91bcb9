import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withProject, type Files } from '../authoring/check/project.fixture.ts';
import { contentCheck } from './integration.ts';

/** What `astro <command>` logs as errors on a project with `files`, and whether it stops. */
const outcomeOf = (command: string, files: Files) =>
  withProject(files, (root) => {
    const errors: string[] = [];
    const logger = { error: (text: string) => errors.push(text) };
    const hooks = contentCheck().hooks as Record<string, (options: object) => void>;
    try {
      hooks['astro:config:setup']!({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
      return { report: errors.join(), stops: false };
    } catch {
      return { report: errors.join(), stops: true };
    }
  });

it('a build stops with the report; the making of types goes on', () => {
  const broken = { 'redirections.yaml': '' };
  const { report, stops } = outcomeOf('build', broken);
  assert.match(report, /redirections\.yaml:1:1 {2}erreur {2}en-tete[^]*1 erreur\./);
  assert.ok(stops);
  assert.deepEqual(outcomeOf('sync', broken), { report, stops: false });
});

it('nothing is said of what is right', () => assert.deepEqual(outcomeOf('build', {}), { report: '', stops: false }));

it('the development server tells the errors at its start and each time a file of the content is saved, over the page too', () =>
  withProject({ 'redirections.yaml': '' }, (root) => {
    const [errors, sent]: [string[], string[]] = [[], []];
    const ws = Object.assign(new EventEmitter(), { send: ({ type }: { type: string }) => sent.push(type) });
    const watcher = new EventEmitter();
    const hook = contentCheck().hooks['astro:server:setup'] as unknown as (options: object) => void;
    const logger = { error: (text: string) => errors.push(text) };
    hook({ server: { config: { root }, ws, watcher }, logger });
    assert.equal(errors.length, 1);
    ws.emit('connection');
    for (const to of ['/nulle-part/', '/projets/kallm/']) {
      const path = join(root, 'src/content/redirections.yaml');
      writeFileSync(path, `- { from: /a/, to: ${to} }`);
      watcher.emit('change', path);
      assert.equal(errors.length, 2);
    }
    assert.deepEqual(sent, ['error', 'error', 'full-reload']);
  }));
