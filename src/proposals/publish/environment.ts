import { z } from 'zod';
import { pullRequestNumber } from '../../pull-request.ts';

const number = (pattern: RegExp) => z.string().regex(pattern).transform(Number);

const repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/);

/** Of a build for GitHub Pages. */
export const buildVariables = z.object({
  GITHUB_REPOSITORY: repository,
  PREVIEW: number(pullRequestNumber).optional(),
});

/** What GitHub Actions says to each step of a job, and the token that the workflows add. */
export const runVariables = z.object({
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: z.url(),
  GITHUB_API_URL: z.url(),
  GITHUB_SHA: z.string().regex(/^[\da-f]{40}$/),
  GITHUB_TOKEN: z.string().min(1),
  GITHUB_STEP_SUMMARY: z.string().optional(),
});

/** Of the publication of a preview. */
export const previewVariables = z.object({ RUN_ID: number(/^[1-9]\d{0,14}$/) });

/** The variables of a schema, checked. Throws an Error that names those that are missing or wrong. */
export function readEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  env: Record<string, string | undefined> = process.env,
): z.output<Schema> {
  const { data, error } = schema.safeParse(env);
  if (!error) return data;
  const wrong = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new Error(`Variables d’environnement absentes ou mal formées : ${wrong}.`);
}
