import { z } from 'zod';
import { list, oneOf, slug, text } from './fields.ts';

/** Where the site may stand on a criterion. */
export const rgaaStatuses = {
  conforme: 'conforme',
  'non-conforme': 'non conforme',
  'non-applicable': 'non applicable',
  'a-verifier': 'à vérifier',
};

const criterion = z
  .strictObject({
    number: z.string().describe('Le numéro du critère, tel que « 1.1 ».'),
    title: text(120).describe('Ce que le critère demande, dans nos mots.'),
    status: oneOf(rgaaStatuses).describe('Où en est le site.'),
    tests: list(slug()).default([]).describe('Les tests qui le tiennent, en partie seulement s’il est à vérifier.'),
  })
  .refine(({ status, tests }) => tests.length > 0 || !['conforme', 'non-applicable'].includes(status), {
    path: ['tests'],
    error: 'manque : ce qui est dit conforme, ou non applicable, nomme le test qui le tient',
  });

/** The criteria of the RGAA 4.1.2, and the tests that hold them: src/catalogue/rgaa.yaml. */
export const rgaaSchema = z.strictObject({
  tests: z.record(slug(), z.strictObject({ label: text(40), file: z.string(), title: z.string() })),
  themes: z.array(z.strictObject({ title: text(40), criteria: z.array(criterion) })),
});
