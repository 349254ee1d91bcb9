/**
 * The names of the files that a build writes, from the folder of the site: the check refuses content that would give
 * others, and what publishes a preview refuses others. Imports nothing, so that both may read it.
 */

/** Longest path of a file; the archive of a preview adds its own folder before it. */
export const longestPath = 195;

/** Names that Windows keeps for its devices, whatever follows a dot: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether every system takes the name of a file or of a folder. */
export const isPortable = (name: string) => !device.test(name) && !name.endsWith('.');

/** Whether a path is in letters without accent, digits, hyphens and dots, none of its parts hidden, an option of a command or refused by a system. */
export const isPlainPath = (path: string) =>
  path.split('/').every((name) => /^\w[\w.-]*$/.test(name) && isPortable(name));

/**
 * Gives a function to call with each path in turn. It returns the path given before that is the same, differs by its
 * case only, or is a folder where the other is a file; else nothing.
 */
export function clashFinder(): (path: string) => { known: string; path: string } | undefined {
  const seen = new Map<string, string>();
  return (file) => {
    const segments = file.split('/');
    for (const length of segments.keys()) {
      const isFile = length === segments.length - 1;
      const path = segments.slice(0, length + 1).join('/') + (isFile ? '' : '/');
      const key = path.toLowerCase().replace(/\/$/, '');
      const known = seen.get(key);
      if (known !== undefined && (known !== path || isFile)) return { known, path };
      seen.set(key, path);
    }
    return undefined;
  };
}
