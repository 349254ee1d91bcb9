import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { site } from '../../site.ts';

interface Part {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string };
  validations?: { required?: boolean };
}

interface Form {
  name: string;
  description: string;
  title?: string;
  labels?: string[];
  body: Part[];
}

const read = (path: string) => readFileSync(path, 'utf8');
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((path) => basename(path) !== 'config.yml');

describe('the issue forms', () => {
  it('are found', () =>
    assert.deepEqual(forms.map((path) => basename(path)).sort(), [
      'proposer-un-atelier.yml',
      'signaler-une-erreur.yml',
    ]));

  for (const path of forms) {
    // What GitHub asks for: https://docs.github.com/fr/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
    it(`${basename(path)} is one that GitHub accepts`, () => {
      const form = parse(read(path)) as Form;
      const keys = ['name', 'description', 'title', 'labels', 'body'];
      assert.deepEqual(
        Object.keys(form).filter((key) => !keys.includes(key)),
        [],
      );
      assert.ok(form.name && form.description && form.body.length > 0);
      const ids = form.body.flatMap(({ id }) => id ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const { type, id, attributes, validations } of form.body) {
        assert.ok(['input', 'textarea', 'markdown'].includes(type), type);
        if (type === 'markdown') assert.ok(attributes.value && id === undefined && validations === undefined);
        else assert.match(`${id ?? ''} ${attributes.label ?? ''}`, /^[a-z-]+ \S/);
      }
      assert.ok(form.body.some(({ validations }) => validations?.required));
    });
  }

  it('lead elsewhere in this repository, to files that exist', () => {
    const { contact_links: links } = parse(read('.github/ISSUE_TEMPLATE/config.yml')) as {
      contact_links: { name: string; url: string; about: string }[];
    };
    for (const { name, url, about } of links) {
      assert.ok(name && about && url.startsWith(site.repository), url);
      const [, file] = url.split('/blob/main/');
      assert.ok(file === undefined || existsSync(file), url);
    }
  });
});

describe('CODEOWNERS', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('begins with an owner of everything, and names paths that exist', () => {
    assert.equal(lines[0]?.[0], '*');
    for (const [path = ''] of lines.slice(1)) assert.ok(existsSync(`.${path}`), path);
  });

  it('names teams that docs/launch.md tells to create', () => {
    const list = read('docs/launch.md');
    for (const [path, ...owners] of lines) {
      assert.ok(owners.length > 0, path);
      for (const owner of owners) assert.ok(list.includes(`\`${owner}\``), owner);
    }
  });
});
