import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { checkContent, type CheckResult } from '../authoring/check/check.ts';
import { terminalReport } from '../authoring/check/reporters/terminal.ts';

/** The errors of the content below `root`, with the number of its warnings. */
export function contentErrors(root: string): CheckResult {
  const { files, errors, warnings } = checkContent(root);
  for (const file of files) file.messages = file.messages.filter(({ fatal }) => fatal);
  return { files: files.filter(({ messages }) => messages.length > 0), errors, warnings };
}

/** As a thread of its own, on the project's folder: answers with the report of its errors, empty when there is none. */
if (!isMainThread && parentPort) {
  const { root, hasColours } = workerData as { root: string; hasColours: boolean };
  const result = contentErrors(root);
  parentPort.postMessage(result.errors > 0 ? terminalReport(result, hasColours) : '');
}
