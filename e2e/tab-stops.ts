import type { Page } from 'playwright/test';

interface TabStop {
  name: string;
  /** Whether the element or one of its pseudo-elements has an outline of 2 px or more. */
  hasRing: boolean;
  isInView: boolean;
}

const mark = 'data-e2e-visited';

/** Runs in the page: what the focused element is; nothing once the tour is over; `inside` while it stays in one field. */
function visitFocused(mark: string): TabStop | 'inside' | undefined {
  const element = document.activeElement;
  if (element?.getAttribute(mark) === 'here') return 'inside';
  if (!element || element === document.body || element.hasAttribute(mark)) return undefined;
  document.querySelector(`[${mark}=here]`)?.setAttribute(mark, '');
  element.setAttribute(mark, 'here');
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

/** A date has four stops in its one field. */
const stopsOfAField = 4;

/** Goes through a page with the Tab key. Throws where one cannot leave. */
export async function tabStops(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let inside = 0; inside < stopsOfAField;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(visitFocused, mark);
    if (!stop) return stops;
    inside = stop === 'inside' ? inside + 1 : 0;
    if (stop !== 'inside') stops.push(stop);
  }
  throw new Error(`The Tab key does not leave ${stops.at(-1)?.name}`);
}

/** Runs in a page after the tour: what one may use and the tour did not meet; a group of radios has one stop. */
export const notVisited = () =>
  [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [type=radio]'),
    )
    .filter((element) => element.tabIndex >= 0 && !element.hasAttribute('data-e2e-visited'))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
