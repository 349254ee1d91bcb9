/** Milliseconds of the processor that a run takes: other programs do not lengthen it. */
export function processorTime(run: () => unknown): number {
  const start = process.threadCpuUsage();
  run();
  return process.threadCpuUsage(start).user / 1000;
}

/** Whether a run takes ten times longer, or more, on a text four times longer, each at its best of three. */
export function isSlow(run: (length: number) => unknown, length: number): boolean {
  const best = (size: number) => Math.min(...[0, 1, 2].map(() => processorTime(() => run(size))));
  const longer = best(length);
  return longer > 20 && longer > 10 * best(length / 4);
}
