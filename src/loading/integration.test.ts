import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeProject, type Files } from '../authoring/check/project.fixture.ts';
import { contentCheck } from './integration.ts';

/** What `astro <command>` logs as errors on a project with `files`, and whether it stops. */
function outcomeOf(command: string, files: Files) {
  const errors: string[] = [];
  let stops = false;
  const root = makeProject(files);
  try {
    const hooks = contentCheck().hooks as Record<string, (options: object) => void>;
    const logger = { error: (text: string) => errors.push(text) };
    hooks['astro:config:setup']?.({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
  } catch {
    stops = true;
  } finally {
    rmSync(root, { recursive: true });
  }
  return { errors, stops };
}

describe('contentCheck', () => {
  const broken = { 'redirections.yaml': '' };
  it('stops a build with the report', () => {
    const { errors, stops } = outcomeOf('build', broken);
    assert.match(errors.join(), /redirections\.yaml:1:1 {2}erreur {2}en-tete[^]*1 erreur\./);
    assert.ok(stops);
  });

  it('only logs the report when types are made', () => {
    const { errors, stops } = outcomeOf('sync', broken);
    assert.equal(errors.length, 1);
    assert.ok(!stops);
  });

  it('is silent when nothing is wrong', () => assert.deepEqual(outcomeOf('build', {}), { errors: [], stops: false }));
});

it('the development server tells the errors at its start and each time a file of the content is saved, over the page too', async () => {
  const root = makeProject({ 'redirections.yaml': '' });
  const [errors, sent]: [string[], { type: string }[]] = [[], []];
  const ws = Object.assign(new EventEmitter(), { send: (message: { type: string }) => sent.push(message) });
  const watcher = new EventEmitter();
  const hook = contentCheck().hooks['astro:server:setup'] as unknown as (options: object) => Promise<void>;
  const save = (text: string) => {
    const path = join(root, 'src/content/redirections.yaml');
    writeFileSync(path, text);
    watcher.emit('change', path);
  };
  try {
    await hook({
      server: { config: { root }, ws, watcher },
      logger: { error: (text: string) => errors.push(text) },
    });
    assert.equal(errors.length, 1);
    ws.emit('connection');
    save('- { from: /a/, to: /nulle-part/ }');
    assert.equal(errors.length, 2);
    save('- { from: /a/, to: /projets/kallm/ }');
    assert.equal(errors.length, 2);
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['error', 'error', 'full-reload'],
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});
