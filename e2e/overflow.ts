/** Runs in a page: what sticks out on its right. */
export function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`${scrollWidth} px for ${clientWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120)).slice(-3)];
}
