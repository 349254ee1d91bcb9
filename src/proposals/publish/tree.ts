import type { Git } from './git.ts';

/** A file or a folder of a git tree. */
export interface Entry {
  mode: string;
  type: string;
  hash: string;
  name: string;
}

const folderEntry = (name: string, hash: string): Entry => ({ mode: '040000', type: 'tree', hash, name });

/** What a folder holds, at any address that git understands: `commit:apercu`. */
export async function entriesOf(git: Git, tree: string): Promise<Entry[]> {
  const lines = (await git(['ls-tree', '-z', tree])).split('\0').filter(Boolean);
  return lines.map((line) => {
    const [, mode, type, hash, name] = /^(\d+) (\w+) (\w+)\t(.+)$/s.exec(line)!;
    return { mode: mode!, type: type!, hash: hash!, name: name! };
  });
}

/** Writes a tree. The files need not be here: only what changes is ever fetched or sent. */
export async function writeTree(git: Git, entries: Entry[]): Promise<string> {
  const lines = entries.map(({ mode, type, hash, name }) => `${mode} ${type} ${hash}\t${name}\0`);
  return (await git(['mktree', '-z', '--missing'], lines.join(''))).trim();
}

/**
 * The entries of a folder once the folder at `path` in it is `hash`, or is gone when there is no hash. Folders are made
 * on the way down, and those that become empty go.
 */
export async function withFolder(
  git: Git,
  entries: Entry[],
  [name, ...rest]: string[],
  hash: string | undefined,
): Promise<Entry[]> {
  const others = entries.filter((entry) => entry.name !== name);
  if (name === undefined) return entries;
  if (rest.length === 0) return hash ? [...others, folderEntry(name, hash)] : others;
  const folder = entries.find((entry) => entry.name === name && entry.type === 'tree');
  const inside = await withFolder(git, folder ? await entriesOf(git, folder.hash) : [], rest, hash);
  return inside.length > 0 ? [...others, folderEntry(name, await writeTree(git, inside))] : others;
}
