import { pagesBranch } from './address.ts';
import { readEnvironment } from './environment.ts';
import { gitHub } from './github.ts';
import type { PublishContext } from './preview.ts';
import { readReviewers } from './reviewers.ts';

/** Where a workflow runs: the repository, its pages branch, and the token of the run. */
export function readContext(): PublishContext {
  const names = ['GITHUB_REPOSITORY', 'GITHUB_SERVER_URL', 'GITHUB_API_URL', 'GITHUB_TOKEN'] as const;
  const { GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_TOKEN } = readEnvironment(names);
  const repositoryUrl = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  return {
    gitHub: gitHub(GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL),
    pages: { repository: repositoryUrl, branch: pagesBranch, token: GITHUB_TOKEN },
    repository: GITHUB_REPOSITORY,
    repositoryUrl,
    reviewers: readReviewers('.'),
  };
}
