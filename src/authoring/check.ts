import { formatProblems } from '../loading/report.ts';
import { findProblems } from '../loading/problems.ts';

const problems = findProblems(process.cwd());
console.log(formatProblems(problems));
process.exitCode = problems.length > 0 ? 1 : 0;
