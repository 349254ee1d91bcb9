import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, live, variants } from './variants.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

for (const [name, variant] of [
  ['the site of the authors', live],
  ['a preview', variants.preview],
] as const) {
  test(`every page of ${name} is valid HTML`, async () => {
    const files = globSync('**/*.html', { cwd: folderOf(variant) });
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const { results } = await validator.validateFile(join(folderOf(variant), file));
      const problems = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect.soft(problems, file).toEqual([]);
    }
  });
}
