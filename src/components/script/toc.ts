/* The table of contents tells which part is being read: the one it led to while it shows, else the last that began. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.fr-summary__link')];
const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1)))!);

function tell() {
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  const chosen = links.findIndex(({ hash }) => hash === location.hash);
  const isShown = chosen !== -1 && tops[chosen]! >= 0 && tops[chosen]! < innerHeight / 2;
  const current = isShown ? chosen : tops.findLastIndex((top) => top < innerHeight / 2);
  links.forEach((link, index) =>
    index === current ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current'),
  );
}

// From far above the screen to its middle: a heading enters or leaves that band whenever the answer changes.
const watcher = new IntersectionObserver(tell, { rootMargin: '1000000px 0px -50% 0px' });
for (const heading of headings) watcher.observe(heading);
addEventListener('hashchange', tell);
