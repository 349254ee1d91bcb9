import { z } from 'zod';
import { pullRequestNumber } from '../../pull-request.ts';

/** What GitHub Actions says to each step, and the values that the workflows add. */
const variables = {
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_API_URL: z.url(),
  GITHUB_SHA: z.string().regex(/^[\da-f]{40}$/),
  GITHUB_TOKEN: z.string().min(1),
  PREVIEW: z.string().regex(pullRequestNumber).transform(Number).optional(),
  RUN_ID: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number),
};

type Name = keyof typeof variables;
type Environment<N extends Name> = { [Key in N]: z.output<(typeof variables)[Key]> };

/** The named variables, checked. Throws an Error that names those that are missing or wrong. */
export function readEnvironment<N extends Name>(
  names: readonly N[],
  env: Record<string, string | undefined> = process.env,
): Environment<N> {
  const shape = Object.fromEntries(names.map((name) => [name, variables[name]]));
  const { success, data, error } = z.object(shape).safeParse(env);
  if (success) return data as Environment<N>;
  const wrong = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new Error(`Variables d’environnement absentes ou mal formées : ${wrong}.`);
}
