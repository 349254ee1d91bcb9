import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Seconds that a check may take: one of ten thousand texts takes sixty. */
const longest = Number(process.env.CHECK_SECONDS) || 240;
// In a process of its own, since nothing stops a pattern that does not end.
const program = [...process.execArgv, join(import.meta.dirname, 'run.ts'), ...process.argv.slice(2)];
const { status, signal, error } = spawnSync(process.execPath, program, { stdio: 'inherit', timeout: longest * 1000 });
if (status === null) {
  const isTooLong = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
  const words = isTooLong
    ? `La vérification n’a pas pu finir, en ${longest} secondes au plus : un texte la retient. Raccourcissez ou retirez le dernier que vous avez changé.`
    : `La vérification s’est arrêtée avant sa fin (${error?.message ?? signal}). Relancez-la ; si elle s’arrête encore, ce n’est pas à cause de vos textes : dites-le aux mainteneurs.`;
  console.log(process.argv.includes('--format=github') ? `::error::${words}` : words);
}
process.exitCode = status ?? 2;
