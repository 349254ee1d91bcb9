import { buildMistakes } from './mistakes/build.fixture.ts';
import { changedMistakes } from './mistakes/changed.fixture.ts';
import { componentMistakes } from './mistakes/component.fixture.ts';
import { headerMistakes } from './mistakes/header.fixture.ts';
import { fileMistakes } from './mistakes/file.fixture.ts';
import { linkMistakes } from './mistakes/link.fixture.ts';
import { markMistakes } from './mistakes/mark.fixture.ts';
import { relationMistakes } from './mistakes/relation.fixture.ts';
import { textMistakes } from './mistakes/text.fixture.ts';
import type { Mistake } from './project.fixture.ts';

export const mistakes: Mistake[] = [
  ...fileMistakes,
  ...buildMistakes,
  ...headerMistakes,
  ...relationMistakes,
  ...textMistakes,
  ...markMistakes,
  ...changedMistakes,
  ...linkMistakes,
  ...componentMistakes,
];
