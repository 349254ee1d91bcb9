/** Runs in a page: what is missing in its structure, or not in its place. */
export function misplaced() {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
  const landmarks = 'body > header[role=banner] nav, main, body > footer[role=contentinfo]';
  const needed = [
    ...['h1', 'main', 'header[role=banner]', 'footer[role=contentinfo]'].map((one) => ({
      one,
      isThere: all(one).length === 1,
    })),
    {
      one: 'menu, content, footer',
      isThere:
        all(landmarks)
          .map(({ tagName }) => tagName)
          .join() === 'NAV,MAIN,FOOTER',
    },
    { one: 'first link, to the content', isThere: document.querySelector('a')?.hash === '#contenu-principal' },
    { one: 'search', isThere: all('header [role=search]').length > 0 },
    { one: 'site map', isThere: all('footer a[href$="/plan-du-site/"]').length > 0 },
  ];
  return [
    ...needed.flatMap(({ one, isThere }) => (isThere ? [] : [one])),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? level) + 1 ? [`h${level} after h${levels[at - 1]}`] : [],
    ),
    ...all('nav:not([aria-label], [aria-labelledby]), th:not([scope]), table:not(:has(th)), label:not([for])'),
    ...all('fieldset:not(:has(> legend), [aria-labelledby])'),
    ...all('table:not([aria-label], [aria-labelledby], :has(> caption), [role=region] > *)'),
    ...all('[lang]').filter(({ lang }) => !['fr', 'en'].includes(lang)),
  ].map((found) => (typeof found === 'string' ? found : found.outerHTML.slice(0, 100)));
}

/** Runs in a page: what the site does without: media, frames, timers, motion, keys and orders of its own. */
export function unwanted() {
  const tags = 'iframe, frame, object, embed, video, audio, canvas, area, marquee, blink, meta[http-equiv=refresh]';
  const fields = 'input:is([type=image], [type=password], [type=email], [type=tel]), [accesskey]';
  const orders = '[tabindex]:not([tabindex="0"], [tabindex="-1"]), [dir]:not(html), table[role]';
  const looks = 's, strike, tt, big, center, font, basefont';
  const found = [...document.querySelectorAll(`${tags}, ${fields}, ${orders}, ${looks}`)];
  const moving = document.getAnimations().length;
  const isReversed = /[\u0590-\u08ff]/.test(document.body.innerText);
  return [
    ...found.map(({ outerHTML }) => outerHTML.slice(0, 100)),
    ...(moving > 0 ? [`${moving} animations`] : []),
    ...(isReversed ? ['words from right to left'] : []),
  ];
}
