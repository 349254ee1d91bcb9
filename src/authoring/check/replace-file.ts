import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Gives another text to a file: all of it, or nothing when the write is cut short. Its bytes must be those of `before`: a
 * text read from bytes that are not UTF-8, or that someone has changed since, would lose what it does not hold.
 * @returns whether it was written
 */
export function replaceFile(path: string, before: string, after: string): boolean {
  if (!readFileSync(path).equals(Buffer.from(before))) return false;
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, after, { mode: statSync(path).mode });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return true;
}
