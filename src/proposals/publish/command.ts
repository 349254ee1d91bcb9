import { appendFileSync } from 'node:fs';
import { Stale, Rejected } from './rejected.ts';

/**
 * Runs a command of a workflow and tells its outcome, in the log and in the summary of the run. A refusal or a breakdown
 * fails the run; what is merely outdated does not.
 * @param main gives a sentence that says what was done
 */
export async function runCommand(main: () => Promise<string>): Promise<void> {
  try {
    tell(await main());
  } catch (error) {
    const isExpected = error instanceof Rejected || error instanceof Stale;
    if (!isExpected) console.error(error);
    if (!(error instanceof Stale)) process.exitCode = 1;
    tell(isExpected ? error.message : 'La commande s’est arrêtée : voir le journal.');
  }
}

function tell(outcome: string): void {
  console.log(outcome);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) appendFileSync(summary, `${outcome}\n`);
}
