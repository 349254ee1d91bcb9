import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { contentCheck } from './integration.ts';
import { withProject, type Files } from './project.fixture.ts';

/** What `astro <command>` logs as errors on a project with `files`, and the codes with which it exits. */
function outcomeOf(command: string, files: Files) {
  const errors: string[] = [];
  const exit = mock.method(process, 'exit', () => undefined as never);
  withProject(files, (root) => {
    const hook = contentCheck().hooks['astro:config:setup'] as (options: object) => void;
    const logger = { error: (text: string) => errors.push(text) };
    hook({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
  });
  const exits = exit.mock.calls.map((call) => call.arguments);
  exit.mock.restore();
  return { errors, exits };
}

describe('contentCheck', () => {
  const broken = { 'redirections.yaml': '' };
  const errors = ['src/content/redirections.yaml attend une liste\n\n1 erreur dans le contenu.'];

  it('stops a build with the report', () => assert.deepEqual(outcomeOf('build', broken), { errors, exits: [[1]] }));

  it('only logs the report in development', () => assert.deepEqual(outcomeOf('dev', broken), { errors, exits: [] }));

  it('is silent when nothing is wrong', () => assert.deepEqual(outcomeOf('build', {}), { errors: [], exits: [] }));
});
