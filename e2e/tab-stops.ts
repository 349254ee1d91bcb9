import type { Page } from 'playwright/test';

export interface TabStop {
  name: string;
  /** Whether the element or one of its pseudo-elements has an outline of 2 px or more. */
  hasRing: boolean;
  isInView: boolean;
}

const mark = 'data-e2e-visited';

/** Runs in the page: what the focused element is; nothing once the tour is over. */
function visitFocused(mark: string): TabStop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element.hasAttribute(mark)) return undefined;
  element.setAttribute(mark, '');
  const box = element.getBoundingClientRect();
  return {
    name: element.textContent.trim() || element.outerHTML.slice(0, 80),
    hasRing: ['', '::before', '::after'].some((pseudo) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    }),
    isInView: box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0 && box.width > 0,
  };
}

/** Goes through a page with the Tab key. */
export async function tabStops(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(visitFocused, mark);
    if (!stop) return stops;
    stops.push(stop);
  }
}
