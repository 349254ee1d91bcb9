import { parse } from 'yaml';
import source from '../content/mentions.yaml?raw';
import { legalSchema } from '../schemas/legal.ts';

/** The legal facts, as src/content/mentions.yaml gives them. */
export const legal = legalSchema.parse(parse(source));
