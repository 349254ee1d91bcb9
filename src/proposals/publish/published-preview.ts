/** What the trusted side knows of a preview. */
export interface PublishedPreview {
  /** Number of the pull request. */
  number: number;
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
  /** Whether the preview of a former commit stands at `url`, when this one could not be built. */
  hasFormer: boolean;
  /** Who may review, as CODEOWNERS names them. */
  reviewers?: readonly string[];
}
