import type { z } from 'zod';
import { frenchMessage } from './messages.ts';

/** What `schema` says of `value`, as `path: message`; nothing when it accepts it. */
export const problemsOf = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value, { error: frenchMessage }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
