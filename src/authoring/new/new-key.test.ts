import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { headers, withHeader, withProject, type Files } from '../check/project.fixture.ts';

const key = "probe: oneOf({ un: 'Le premier', deux: 'Le second' }).optional().describe('Clé d’essai. Rien de plus.'),";

/** The site's code, with one line more in the schema of posts. */
let code = '';

before(() => {
  code = mkdtempSync(join(tmpdir(), 'programme10-code-'));
  cpSync('src', join(code, 'src'), { recursive: true, filter: (path) => path !== join('src', 'content') });
  cpSync('package.json', join(code, 'package.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(code, 'node_modules'));
  const file = join(code, 'src/schemas/post.ts');
  const schema = readFileSync(file, 'utf8');
  const extended = schema.replace('  sources: sources(),\n', (line) => `  ${key}\n${line}`);
  assert.notEqual(extended, schema);
  writeFileSync(file, extended);
});

after(() => rmSync(code, { recursive: true }));

/** What one of the programs of that code says in a project, and the file that is left at `path`. */
function outcome(args: readonly string[], files: Files = {}, path = 'src/content/actualites/essai.md') {
  return withProject(files, (root) => {
    mkdirSync(join(root, 'docs'));
    const [program = '', ...rest] = args;
    const run = spawnSync(process.execPath, [join(code, program), ...rest], { cwd: root, encoding: 'utf8' });
    return { ...run, file: run.status === 0 ? readFileSync(join(root, path), 'utf8') : '' };
  });
}

const newPost = ['src/authoring/new/command.ts', 'actualite', '--title', 'Essai', '--yes'];
const withProbe = (value: string) => ({ 'actualites/essai.md': withHeader(`${headers.post}\nprobe: ${value}`) });

describe('a key added to one schema is known', () => {
  it('by the JSON schema', () => {
    const program = `import { jsonSchemaOf } from '${code}/src/schemas/json-schema.ts';
      import { postSchema } from '${code}/src/schemas/post.ts';
      console.log(JSON.stringify(jsonSchemaOf(postSchema).properties.probe));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout), {
      type: 'string',
      enum: ['un', 'deux'],
      enumDescriptions: ['Le premier', 'Le second'],
      description: 'Clé d’essai. Rien de plus.',
    });
  });

  it('by the options of npm run new', () => {
    assert.match(
      spawnSync(process.execPath, [join(code, newPost[0]!), 'actualite', '--help'], { encoding: 'utf8' }).stdout,
      /--probe …\n\s+Clé d’essai\. Rien de plus\. Au choix\s: un \(Le premier\), deux \(Le second\)\./,
    );
    assert.match(outcome([...newPost, '--probe', 'deux']).file, /^probe: deux$/m);
    assert.match(
      outcome([...newPost, '--probe', 'deus']).stderr,
      /--probe « deus » n’est pas permis : écrivez « deux »\./,
    );
  });

  it('by the file that it explains', () =>
    assert.match(outcome(newPost).file, /^# Clé d’essai\. Rien de plus\. Au choix[^]*\n# probe: un$/m));

  it('by the reference', () =>
    assert.match(
      outcome(['src/authoring/docs/command.ts'], {}, 'docs/reference.md').file,
      /^- `probe` : Clé d’essai\. Rien de plus\. Au choix : `un` \(Le premier\), `deux` \(Le second\)\.$/m,
    ));

  it('by the check', () => {
    const check = ['src/authoring/check/command.ts'];
    assert.equal(outcome(check, withProbe('un')).stdout, 'Contenu valide.\n');
    const { status, stdout } = outcome(check, withProbe('trois'));
    assert.equal(status, 1);
    assert.match(stdout, /La valeur « trois » n’est pas permise pour « probe »\.\n.*Choisissez parmi : un, deux\./);
  });

  it('there only: the present code refuses it', () =>
    withProject(withProbe('un'), (root) => {
      const program = join(process.cwd(), 'src/authoring/check/command.ts');
      const { stdout } = spawnSync(process.execPath, [program], { cwd: root, encoding: 'utf8' });
      assert.match(stdout, /La clé « probe » n’existe pas ici\./);
    }));
});
