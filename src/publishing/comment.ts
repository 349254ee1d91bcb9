import type { Manifest } from './manifest.ts';

/** By which the comment of a pull request is found again. */
export const commentMarker = '<!-- apercu -->';

/** What the trusted side knows of a preview. */
export interface Preview {
  number: number;
  sha: string;
  url: string;
  repository: string;
  headRepository: string;
  headBranch: string;
  runUrl: string;
  paths: ReadonlySet<string>;
}

/** The comment of a pull request. The words of the manifest are left out until they are escaped. */
export const previewComment = ({ pages }: Manifest, { url, sha, paths }: Preview): string =>
  `${commentMarker}\n\n${paths.size > 0 ? `Aperçu : ${url}` : 'Pas d’aperçu'} (${sha.slice(0, 7)}, ${pages.length} pages)`;
