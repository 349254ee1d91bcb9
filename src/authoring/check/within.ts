import { spawnSync } from 'node:child_process';

/**
 * Runs a program of ours in a process of its own, with the options of this one, since no patience stops a pattern that
 * goes on for hours.
 * @returns what it ends with; undefined when it is stopped after `seconds`
 */
export function runWithin(seconds: number, program: string, args: readonly string[]): number | undefined {
  const { status, error } = spawnSync(process.execPath, [...process.execArgv, program, ...args], {
    stdio: 'inherit',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return undefined;
  return status ?? 2;
}
