import type { Browser, Response } from 'playwright';
import { gzipSync } from 'node:zlib';

type Kind = 'html' | 'css' | 'js' | 'fonts' | 'pictures';

/** Bytes that a first visit costs on a phone, after gzip -9 for what compresses. */
export interface Weights extends Record<Kind, number> {
  picturesAboveFold: number;
  fontFiles: number;
  total: number;
  requests: number;
  /** Without those of drawings. */
  elements: number;
}

const kindOf: Record<string, Kind> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
  image: 'pictures',
};

const isCompressed = (address: string) => /\.(woff2|avif|webp|jpe?g|png)$/.test(new URL(address).pathname);

async function weigh(response: Response) {
  const body = await response.body();
  return isCompressed(response.url()) ? body.length : gzipSync(body, { level: 9 }).length;
}

/** Runs in the page: the scripts written into it, and the pictures that a visitor sees before any scroll. */
const readPage = () => ({
  inline: [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent).join('\n'),
  aboveFold: [...document.images]
    .filter((image) => image.getBoundingClientRect().top < innerHeight)
    .map(({ currentSrc }) => currentSrc),
  elements: document.querySelectorAll(':not(svg *)').length,
});

/** Runs in the page: every picture and font is there. */
const loaded = async () => {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
};

/** Opens a page as a phone does for the first time, then goes down to its end so that every picture loads. */
export async function weighPage(browser: Browser, address: string): Promise<Weights> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  const { inline, aboveFold, elements } = await page.evaluate(readPage);
  for (const picture of await page.locator('img:visible').all()) await picture.scrollIntoViewIfNeeded();
  await page.evaluate(loaded);

  const parts = await Promise.all(
    responses.map(async (response) => ({
      kind: kindOf[response.request().resourceType()],
      bytes: await weigh(response),
      isAboveFold: aboveFold.includes(response.url()),
    })),
  );
  await page.close();
  const sum = (list: typeof parts) => list.reduce((bytes, part) => bytes + part.bytes, 0);
  const of = (kind: Kind) => parts.filter((part) => part.kind === kind);
  return {
    html: sum(of('html')),
    css: sum(of('css')),
    // Scripts inside the page travel with it: they count here as a budget, and once, with the page, in the total.
    js: sum(of('js')) + (inline ? gzipSync(inline, { level: 9 }).length : 0),
    fonts: sum(of('fonts')),
    pictures: sum(of('pictures')),
    picturesAboveFold: sum(of('pictures').filter(({ isAboveFold }) => isAboveFold)),
    fontFiles: of('fonts').length,
    total: sum(parts),
    requests: parts.length,
    elements,
  };
}
