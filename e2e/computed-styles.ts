/**
 * Runs in the page: the computed styles of each element, in the order of the document, and of the pseudo-elements it
 * draws; one text for each. Without `wanted`, a digest of each text; with it, the texts of these positions.
 */
export function computedStyles(wanted: number[] | undefined): string[] {
  const names = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));
  const { origin } = location;
  const describe = (element: Element, pseudo = '') => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return [];
    const label = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo}`;
    const text = [label, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; ');
    // A picture of the styles stands at the address of its own server.
    return [text.replaceAll(origin, '')];
  };
  const digest = (text: string) => {
    let hash = 0;
    for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
    return `${hash} ${text.length}`;
  };
  const texts = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((pseudo) => describe(element, pseudo)),
  );
  return wanted ? wanted.map((index) => texts[index] ?? '') : texts.map(digest);
}
