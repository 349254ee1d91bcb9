import type { ConsoleMessage, Page, Request } from 'playwright/test';

/** What a page asks for during a visit, and what the browser complains of. */
export async function watch(page: Page, visit: () => Promise<unknown>) {
  const requests: string[] = [];
  const complaints: string[] = [];
  const onRequest = (request: Request) => requests.push(request.url());
  const onError = ({ message }: Error) => complaints.push(message);
  const onConsole = (message: ConsoleMessage) => complaints.push(message.text());
  page.on('request', onRequest).on('pageerror', onError).on('console', onConsole);
  await visit();
  page.off('request', onRequest).off('pageerror', onError).off('console', onConsole);
  return { requests, complaints };
}
