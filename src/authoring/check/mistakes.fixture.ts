import { buildMistakes } from './mistakes/build.fixture.ts';
import { componentMistakes } from './mistakes/component.fixture.ts';
import { headerMistakes } from './mistakes/header.fixture.ts';
import { fileMistakes } from './mistakes/file.fixture.ts';
import { linkMistakes } from './mistakes/link.fixture.ts';
import { relationMistakes } from './mistakes/relation.fixture.ts';
import { textMistakes } from './mistakes/text.fixture.ts';
import type { Files } from './project.fixture.ts';

/**
 * A mistake as people make it: what changes in the valid content, then `rule line:column` of its message, words of its
 * mend, and the rules of the other messages that it causes.
 */
export type Mistake = [what: string, changes: Files, message: string, mend: string, ...others: string[]];

export const mistakes: Mistake[] = [
  ...fileMistakes,
  ...buildMistakes,
  ...headerMistakes,
  ...relationMistakes,
  ...textMistakes,
  ...linkMistakes,
  ...componentMistakes,
];
