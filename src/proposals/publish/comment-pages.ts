import type { PublishedPreview } from './published-preview.ts';
import { escapeMarkdown } from './escape.ts';
import { mostPages, type ChangedPage, type Manifest } from './manifest.ts';

/** As many rows stand in full view; the others are folded, by section of the site. */
const inView = 10;

const changes = { added: 'nouvelle', changed: 'modifiée', removed: 'retirée' } as const;

const plural = (count: number, word: string) => `${count.toLocaleString('fr')} ${word}${count > 1 ? 's' : ''}`;

const kilobytes = (bytes: number) =>
  `${(bytes / 1000).toLocaleString('fr', { maximumFractionDigits: bytes < 100_000 ? 1 : 0 })}\u00a0ko`;

const weightOf = ({ before, after }: NonNullable<ChangedPage['weight']>) =>
  [...new Set([before, after].filter((bytes) => bytes !== undefined).map(kilobytes))].join('\u00a0→ ');

const percent = (ratio: number) =>
  ratio === 0 ? 'rien' : ratio < 0.01 ? 'moins de 1\u00a0%' : `${Math.round(ratio * 100)}\u00a0%`;

function differenceOf({ phone, desktop }: NonNullable<ChangedPage['difference']>): string {
  const [onPhone, onDesktop] = [phone, desktop].map((ratio) => ratio !== undefined && percent(ratio));
  if (onPhone === onDesktop) return onPhone || '';
  return [onPhone && `${onPhone} (téléphone)`, onDesktop && `${onDesktop} (ordinateur)`].filter(Boolean).join(', ');
}

function row({ path, title, change, weight, difference }: ChangedPage, { url, paths }: PublishedPreview): string {
  const name = escapeMarkdown(title) || escapeMarkdown(path);
  return `| ${[
    change !== 'removed' && paths.has(path) ? `[${name}](${url}${path.slice(1)})` : name,
    changes[change],
    weight ? weightOf(weight) : '',
    change === 'added' ? 'page nouvelle' : difference ? differenceOf(difference) : '',
  ].join(' | ')} |`;
}

const table = (pages: ChangedPage[], preview: PublishedPreview) =>
  [
    '| Page | État | Poids | Ce qui change à l’œil |',
    '| --- | --- | --- | --- |',
    ...pages.map((page) => row(page, preview)),
  ].join('\n');

function summary({ pages, hasBase }: Manifest): string {
  if (pages.length === 0) return 'Aucune page du site ne change.';
  const counts = Object.entries(changes).flatMap(([change, word]) => {
    const count = pages.filter((page) => page.change === change).length;
    return count > 0 ? [plural(count, word)] : [];
  });
  if (!hasBase) {
    return `Le site d’avant n’a pas pu être construit\u00a0: rien n’est comparé, et ${pages.length > 1 ? 'les' : 'la'} ${plural(pages.length, 'page')} du site ${pages.length > 1 ? 'passent' : 'passe'} pour ${pages.length > 1 ? 'nouvelles' : 'nouvelle'}.`;
  }
  const most = pages.length === mostPages ? 'Au moins ' : '';
  return `**${most}${plural(pages.length, 'page')} ${pages.length > 1 ? 'changent' : 'change'}** (${counts.join(', ')}).`;
}

const folded = (title: string, pages: ChangedPage[], preview: PublishedPreview) =>
  `<details><summary>${title}\u00a0: ${plural(pages.length, 'page')}</summary>\n\n${table(pages, preview)}\n\n</details>`;

/** One fold for each section of the site, `/projets/`, and a last one for the pages that are alone in theirs. */
function sections(pages: ChangedPage[], preview: PublishedPreview): string[] {
  const bySection = [...Map.groupBy(pages, ({ path }) => path.split('/', 2)[1]!)];
  const alone = bySection.filter(([, { length }]) => length === 1).flatMap(([, page]) => page);
  return [
    ...bySection
      .filter(([, { length }]) => length > 1)
      .map(([section, inSection]) => folded(escapeMarkdown(`/${section}/`), inSection, preview)),
    ...(alone.length > 0 ? [folded('Ailleurs', alone, preview)] : []),
  ];
}

/** Which pages change, linked to their preview, with their weight and how much the eye sees of it. */
export function pagesPart(manifest: Manifest, preview: PublishedPreview, most: number): string {
  const { isBuilt, pages } = manifest;
  if (!isBuilt) return '';
  const shown = pages.slice(0, most);
  const first = shown.filter(({ path, isOwn }) => isOwn || path === '/').slice(0, inView);
  const left = pages.length - shown.length;
  return [
    '### Ce qui change',
    summary(manifest),
    first.length > 0 && table(first, preview),
    ...sections(
      shown.filter((page) => !first.includes(page)),
      preview,
    ),
    left > 0 && `… et ${plural(left, 'autre')} ${left > 1 ? 'pages' : 'page'}.`,
    pages.some(({ difference }) => difference) &&
      `Les images de ces pages, avant, après et la différence, sont dans le fichier «\u00a0apercu\u00a0» au bas de [cette exécution](${preview.runUrl}), dossier «\u00a0captures\u00a0».`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
