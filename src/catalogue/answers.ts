import { parse } from 'yaml';
import source from '../content/reponses.yaml?raw';
import { answersSchema } from '../schemas/answers.ts';

/** The short answers to what one asks before all, as src/content/reponses.yaml gives them. */
export const answers = answersSchema.parse(parse(source));
