/** Sides of a plate, in its own units. */
const [width, height] = [240, 160];

/**
 * One drawing of many: a page that shows twenty asks for one file. Each stands below the other, in a view that its address
 * names: `plates.svg#cartiflette`. The whole has the shape of one: WebKit takes it for that of each.
 * @param plates the sources of drawings, by the name of their view
 */
export function spriteOf(plates: ReadonlyMap<string, string>): string {
  const parts = [...plates].map(([name, source], index) => {
    const y = index * height;
    const [, attributes, content] = /<svg[^<>]*viewBox="[^"]*"([^<>]*)>([^]*)<\/svg>/.exec(source)!;
    const inside = content!.replaceAll(/<!--[^]*?-->\s*/g, '').trim();
    return `<view id="${name}" viewBox="0 ${y} ${width} ${height}"/><svg y="${y}" width="${width}" height="${height}"${attributes}>${inside}</svg>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${parts.join('\n')}</svg>\n`;
}
