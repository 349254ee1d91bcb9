import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { readContent, type Content } from './content.ts';
import { once } from '../../once.ts';
import type { Finding, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/** What a check found: the files with at least one message, in the order of their paths. */
export interface CheckResult {
  files: VFile[];
  errors: number;
}

/**
 * Checks the content below `root`, the project's folder. All of it is read, since relations cross files; `only` keeps
 * the messages of one file or folder.
 */
export function checkContent(root: string, only = ''): CheckResult {
  return report(readContent(root), only, allRules);
}

/** The findings of the rules as messages of their files, each in the order of its places. */
export function report(content: Content, only: string, rules: readonly Rule[]): CheckResult {
  const files = new Map<string, VFile>();
  const settled = new Set<string>();
  for (const rule of rules) {
    for (const finding of rule.check(content)) {
      const { path } = finding.entry.file;
      if (!isWithin(path, only) || settled.has(path) || (rule.isLast && files.has(path))) continue;
      if (rule.isAlone) settled.add(path);
      const file = files.get(path) ?? finding.entry.file;
      files.set(path, file);
      addMessage(file, rule, finding);
    }
  }
  const found = [...files.values()].sort((a, b) => a.path.localeCompare(b.path));
  for (const file of found) {
    file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  }
  return { files: found, errors: found.flatMap((file) => file.messages).length };
}

/** Whether `--fix` knows what to write. */
export const isFixable = ({ expected }: VFile['messages'][number]) => expected !== undefined;

const isWithin = (path: string, only: string) => only === '' || `${path}/`.startsWith(`${only}/`);

const placesIn = once((file: VFile) => location(file));

function addMessage(file: VFile, rule: Rule, { range, message, fix, replacement }: Finding): void {
  const { length } = String(file.value);
  const pointAt = (offset: number) => placesIn(file).toPoint(Math.min(offset, length))!;
  const place = range && { start: pointAt(range.start), end: pointAt(range.end) };
  const told = file.message(message, { ruleId: rule.id, ...(place && { place }) });
  told.note = fix;
  if (replacement !== undefined) told.expected = [replacement];
}
