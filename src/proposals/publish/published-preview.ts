/** What the trusted side knows of a preview. */
export interface PublishedPreview {
  sha: string;
  /** Address of the preview, which ends with `/`. */
  url: string;
  /** Address of the repository: `https://github.com/owner/name`. */
  repository: string;
  /** Where the proposal comes from: `owner/name`. */
  headRepository: string;
  headBranch: string;
  /** Address of the run whose artifact holds the pictures. */
  runUrl: string;
  /** Pages of the published preview: only those are linked to. */
  paths: ReadonlySet<string>;
}
