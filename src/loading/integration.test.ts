import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeProject, png, type Files } from '../authoring/check/project.fixture.ts';
import { contentCheck } from './integration.ts';

/** What `astro <command>` logs as errors on a project with `files`, and the codes with which it exits. */
async function outcomeOf(command: string, files: Files) {
  const errors: string[] = [];
  const exit = mock.method(process, 'exit', () => undefined as never);
  const root = makeProject(files);
  try {
    const hooks = contentCheck().hooks as Record<string, (options?: object) => Promise<void>>;
    const logger = { error: (text: string) => errors.push(text) };
    await hooks['astro:config:setup']?.({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
    await Promise.all([hooks['astro:build:start']?.(), hooks['content:checked']?.()]);
  } finally {
    rmSync(root, { recursive: true });
  }
  const exits = exit.mock.calls.map((call) => call.arguments);
  exit.mock.restore();
  return { errors, exits };
}

describe('contentCheck', () => {
  const broken = { 'redirections.yaml': '' };
  it('stops a build with the report', async () => {
    const { errors, exits } = await outcomeOf('build', broken);
    assert.match(errors.join(), /redirections\.yaml:1:1 {2}erreur {2}yaml[^]*1 erreur, 0 avertissement/);
    assert.deepEqual(exits, [[1]]);
  });

  it('only logs the report when types are made', async () => {
    const { errors, exits } = await outcomeOf('sync', broken);
    assert.equal(errors.length, 1);
    assert.deepEqual(exits, []);
  });

  it('counts the warnings, without a word on each', async () => {
    const files = { ...broken, 'img/a.png': png() };
    const report = (await outcomeOf('build', files)).errors.join();
    assert.match(report, /1 erreur, 1 avertissement\./);
    assert.doesNotMatch(report, /image-inutile/);
  });

  it('says nothing of a warning', async () => {
    assert.deepEqual(await outcomeOf('build', { 'img/a.png': png() }), { errors: [], exits: [] });
  });

  it('is silent when nothing is wrong', async () =>
    assert.deepEqual(await outcomeOf('build', {}), { errors: [], exits: [] }));
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
