/**
 * The most bytes of an address that GitHub reads; beyond, it answers 414:
 * https://github.com/github/docs/issues/5136
 */
export const longestAddress = 8191;

const encode = (text: string) => encodeURIComponent(text.toWellFormed());

/**
 * The page of GitHub that creates a file, already named, and filled when there is a text.
 * @param newFiles `https://github.com/owner/name/new/branch`
 */
export function newFileAddress(newFiles: string, path: string, text?: string): string {
  const slash = path.lastIndexOf('/');
  const value = text === undefined ? '' : `&value=${encode(text)}`;
  return `${newFiles}/${path.slice(0, slash)}?filename=${encode(path.slice(slash + 1))}${value}`;
}

/** Whether GitHub reads the whole address, even from someone whom it first sends to its sign-in page. */
export const fitsGitHub = (address: string) =>
  `https://github.com/login?return_to=${encodeURIComponent(address)}`.length <= longestAddress;

/** What GitHub takes for the name of an account. */
export const isAccount = (name: string) => /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(name);

/**
 * The page of GitHub that takes files into the copy of the site that an author has: it refuses those of who may not
 * write in the site itself.
 * @param newFiles as for `newFileAddress`
 * @param folder where the files go, in the copy
 * @param copy the account of the author, and the branch of the proposal
 */
export function uploadAddress(newFiles: string, folder: string, copy: { account: string; branch: string }): string {
  const [, , name] = new URL(newFiles).pathname.split('/');
  return `https://github.com/${encode(copy.account)}/${name}/upload/${encode(copy.branch)}/${folder}`;
}
