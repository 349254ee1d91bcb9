/** Fails, and says what is missing, while the legal facts are not whole: `node src/proposals/legal-facts.ts`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { legalSchema, missingFacts } from '../schemas/legal.ts';

const file = 'src/content/mentions.yaml';
const missing = missingFacts(legalSchema.parse(parse(readFileSync(file, 'utf8'))));
if (missing.length > 0) {
  const list = missing.map((fact) => `  - ${fact}`).join('\n');
  console.error(`Le site ne peut pas être publié : la loi demande ce qui manque dans ${file}.\n${list}`);
  process.exitCode = 1;
}
