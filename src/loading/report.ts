import type { Problem } from './read.ts';

const where = ({ file, path }: Problem) => (path?.length ? `${file} : « ${path.join('.')} »` : file);

/** One line a problem, then their number; for a terminal. */
export function formatProblems(problems: Problem[]): string {
  if (problems.length === 0) return 'Contenu valide.';
  const lines = problems.map((problem) => `${where(problem)} ${problem.message}`);
  const count = problems.length === 1 ? '1 erreur dans le contenu.' : `${problems.length} erreurs dans le contenu.`;
  return [...lines, '', count].join('\n');
}
