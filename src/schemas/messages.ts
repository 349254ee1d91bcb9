import type { z } from 'zod';

const typeNames: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '« true » ou « false »',
  array: 'une liste',
  object: 'un groupe de clés',
};

const quoted = (values: readonly unknown[]) => values.map((value) => `« ${String(value)} »`).join(', ');

/** The French message of a zod issue that has none of its own. To be passed as `error` to a parse. */
export function frenchMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) {
    return `est obligatoire : ${issue.code === 'invalid_value' ? 'choisissez une réponse' : 'donnez-lui une valeur'}`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return `attend ${typeNames[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `contient une clé inconnue : ${quoted(issue.keys)}`;
    case 'invalid_value':
      return `doit être l’une de ces valeurs : ${quoted(issue.values)}`;
    case 'too_small':
      return `est trop petit : au moins ${issue.minimum}`;
    case 'too_big':
      return `est trop grand : au plus ${issue.maximum}`;
    default:
      return undefined;
  }
}
