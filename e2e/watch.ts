import type { ConsoleMessage, Page, Request } from 'playwright/test';

/** Opens a page to its end, and tells what it asked for and what the browser complained of. */
export async function watch(page: Page, address: string) {
  const requests: string[] = [];
  const complaints: string[] = [];
  const onRequest = (request: Request) => requests.push(request.url());
  const onError = ({ message }: Error) => complaints.push(message);
  const onConsole = (message: ConsoleMessage) => complaints.push(message.text());
  page.on('request', onRequest).on('pageerror', onError).on('console', onConsole);
  await page.goto(address);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  page.off('request', onRequest).off('pageerror', onError).off('console', onConsole);
  return { requests, complaints };
}
