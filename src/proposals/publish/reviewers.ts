import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who may review, as `.github/CODEOWNERS` of a folder names them: `@owner/team`, `@name`. Nobody without that file. */
export function readReviewers(root: string): string[] {
  const file = join(root, '.github/CODEOWNERS');
  return existsSync(file) ? ownersIn(readFileSync(file, 'utf8')) : [];
}

/** The owners that the text of a CODEOWNERS file names, each once. */
export function ownersIn(text: string): string[] {
  const rules = text.split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, ''));
  return [...new Set(rules.flatMap((rule) => rule.trim().split(/\s+/).slice(1)))].filter((name) =>
    name.startsWith('@'),
  );
}
