/**
 * The most bytes of an address that GitHub reads; beyond, it answers 414:
 * https://github.com/github/docs/issues/5136
 */
export const longestAddress = 8191;

/**
 * The page of GitHub that creates a file, already named, and filled when there is a text.
 * @param newFiles `https://github.com/owner/name/new/branch`
 */
export function newFileAddress(newFiles: string, path: string, text?: string): string {
  const [, folder, filename = ''] = /(.*)\/(.*)/.exec(path)!;
  const value = text === undefined ? {} : { value: text };
  return `${newFiles}/${folder}?${String(new URLSearchParams({ filename, ...value }))}`;
}

/** Whether GitHub reads the whole address, even from someone whom it first sends to its sign-in page. */
export const fitsGitHub = (address: string) =>
  `https://github.com/login?return_to=${encodeURIComponent(address)}`.length <= longestAddress;
