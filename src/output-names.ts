/**
 * The names of the files that a build writes, from the folder of the site: the check refuses content that would give
 * others, and what publishes a preview refuses others. Imports nothing, so that both may read it.
 */

/** Longest path of a file; the archive of a preview adds its own folder before it. */
export const longestPath = 195;

/** Whether a path is in letters without accent, digits, hyphens and dots, none of its parts hidden or an option of a command. */
export const isPlainPath = (path: string) => /^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(path);

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
