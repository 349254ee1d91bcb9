import assert from 'node:assert/strict';
import { it } from 'node:test';
import sharp from 'sharp';
import { checkContent } from './check.ts';
import { newAuthor } from './new-author.fixture.ts';
import { saidIn, withProject } from './project.fixture.ts';

it('the text of a new author, written in the terminal or in GitHub, has two names to mend', async () => {
  const { title, summary, file, photo, text } = newAuthor;
  const header = `title: "${title}"\ndate: 2023-05-12\nsummary: "${summary}"\nkind: atelier\nprojects: [cartiflette]`;
  const files = {
    [`actualites/${file}`]: `---\n${header}\n---\n\n${text}\n`,
    [`actualites/${photo}`]: await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#6a8' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  };
  withProject(files, (root) => {
    const found = saidIn(checkContent(root)).map(({ rule, line }) => [rule, line]);
    assert.deepEqual(found, [
      ['adresse', undefined],
      ['rangement', undefined],
    ]);
  });
});
