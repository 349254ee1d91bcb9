import { escapeMarkdown } from './escape.ts';
import { mostPages, type ChangedPage, type Manifest } from './manifest.ts';
import { counted } from './counted.ts';
import type { PublishedPreview } from './published-preview.ts';

/** As many rows stand in full view; the others are folded. */
const inView = 10;

const changes = { added: 'nouvelle', changed: 'modifiée', removed: 'retirée' } as const;

const looks = { same: 'rien', different: 'oui' } as const;

/** Which pages change, linked to their preview, and whether the eye sees it. */
export function pagesPart(manifest: Manifest, preview: PublishedPreview, most: number): string {
  const { isBuilt, pages } = manifest;
  if (!isBuilt) return '';
  const shown = pages.slice(0, most);
  const first = shown.filter(({ path, isOwn }) => isOwn || path === '/').slice(0, inView);
  const others = shown.filter((page) => !first.includes(page));
  const left = pages.length - shown.length;
  const parts = [
    '### Ce qui change',
    summary(manifest),
    first.length > 0 && table(first, preview),
    others.length > 0 &&
      `<details><summary>${counted(others.length, 'autre page')}</summary>\n\n${table(others, preview)}\n\n</details>`,
    left > 0 && `… et ${counted(left, 'autre page')}.`,
    beyondPages(manifest),
    pages.some((page) => page.looks) &&
      `Les images de ces pages, avant et après, sont dans le fichier «\u00a0apercu\u00a0» au bas de [cette exécution](${preview.runUrl}), dossier «\u00a0captures\u00a0».`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function summary({ pages, hasBase }: Manifest): string {
  const all = counted(pages.length, 'page');
  if (!hasBase) return `Le site d’avant n’a pas pu être construit\u00a0: rien n’est comparé (${all}).`;
  if (pages.length === 0) return 'Aucune page du site ne change.';
  const counts = Object.entries(changes).flatMap(([change, word]) => {
    const count = pages.filter((page) => page.change === change).length;
    return count > 0 ? [counted(count, word)] : [];
  });
  const most = pages.length === mostPages ? 'Au moins ' : '';
  return `**${most}${all} ${pages.length > 1 ? 'changent' : 'change'}** (${counts.join(', ')}).`;
}

/** What the list of pages does not tell. */
function beyondPages({ restyled: { count, seen }, touchesCode }: Manifest): string {
  const styles = `Les styles changent\u00a0: ${counted(count, 'page')} ${count > 1 ? 'peuvent' : 'peut'} avoir changé, ${counted(seen, 'regardée')}.`;
  return [count > 0 && styles, touchesCode && 'Cette proposition touche au code.'].filter(Boolean).join(' ');
}

const table = (pages: ChangedPage[], preview: PublishedPreview) =>
  ['| Page | État | Change à l’œil |', '| --- | --- | --- |', ...pages.map((page) => row(page, preview))].join('\n');

function row(page: ChangedPage, { url, paths }: PublishedPreview): string {
  const { path, title, change } = page;
  const name = escapeMarkdown(title) || escapeMarkdown(path);
  const link = change !== 'removed' && paths.has(path) ? `[${name}](${url}${path.slice(1)})` : name;
  return `| ${link} | ${changes[change]} | ${page.looks ? looks[page.looks] : ''} |`;
}
