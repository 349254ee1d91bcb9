import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { headers, withHeader, withProject, type Files } from '../authoring/check/project.fixture.ts';
import { contentCheck } from './integration.ts';

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
  it('stops a build with the report', () => {
    const { errors, exits } = outcomeOf('build', broken);
    assert.match(errors.join(), /redirections\.yaml:1:1 {2}erreur {2}yaml[^]*1 erreur, 0 avertissement/);
    assert.deepEqual(exits, [[1]]);
  });

  it('only logs the report in development', () => {
    const { errors, exits } = outcomeOf('dev', broken);
    assert.equal(errors.length, 1);
    assert.deepEqual(exits, []);
  });

  it('counts the warnings, without a word on each', () => {
    const files = { ...broken, 'actualites/bilan.md': withHeader(headers.post, 'Un\u200bmot.') };
    const report = outcomeOf('build', files).errors.join();
    assert.match(report, /1 erreur, 1 avertissement\./);
    assert.doesNotMatch(report, /signe-invisible/);
  });

  it('says nothing of a warning', () => {
    const files = { 'actualites/bilan.md': withHeader(headers.post, "L'atelier.") };
    assert.deepEqual(outcomeOf('build', files), { errors: [], exits: [] });
  });

  it('is silent when nothing is wrong', () => assert.deepEqual(outcomeOf('build', {}), { errors: [], exits: [] }));
});
