import { errorsPart, lostPathsPart } from './comment-mistakes.ts';
import { pagesPart } from './comment-pages.ts';
import { addressPart } from './escape.ts';
import { isFine, type Manifest } from './manifest.ts';
import type { PublishedPreview } from './published-preview.ts';

/** By which the comment of a pull request is found again. */
export const commentMarker = '<!-- apercu -->';

/** GitHub refuses a comment of more than 65 536 characters. */
const longest = 65_000;

/** How many pages, messages and addresses are told: all that fit. */
const shares = [40, 20, 10, 5, 1];

/**
 * The comment of a pull request, in French: the preview, what is wrong and where to fix it, what changes.
 * @param manifest what an untrusted build says: its words are escaped, and only `preview.paths` are linked to
 */
export function previewComment(manifest: Manifest, preview: PublishedPreview): string {
  const comments = shares.map((most) => [commentMarker, ...partsOf(manifest, preview, most)].join('\n\n'));
  return `${comments.find(({ length }) => length < longest) ?? comments.at(-1)!}\n`;
}

const partsOf = (manifest: Manifest, preview: PublishedPreview, most: number): string[] =>
  [
    opening(manifest, preview),
    errorsPart(manifest, preview, most),
    lostPathsPart(manifest, preview, most),
    pagesPart(manifest, preview, most),
  ].filter(Boolean);

function opening(manifest: Manifest, { url, sha, runUrl }: PublishedPreview): string {
  const commit = `(version ${addressPart(sha).slice(0, 7)})`;
  if (manifest.isBuilt) {
    const state = isFine(manifest)
      ? 'La vérification ne trouve rien à corriger, merci\u00a0!'
      : 'Il reste quelque chose à corriger avant la publication, voici quoi. Chaque correction relance l’aperçu.';
    return `**[L’aperçu de votre proposition est en ligne](${url})** ${commit}. ${state}`;
  }
  const reason =
    manifest.diagnostics.length > 0
      ? 'une erreur dans les textes empêche de construire le site. Voici où, et comment la réparer. Chaque correction relance l’aperçu.'
      : `le site n’a pas pu être construit. Le [journal de la construction](${runUrl}) dit pourquoi\u00a0; l’équipe peut vous aider, demandez ici.`;
  return `**L’aperçu de votre proposition n’est pas encore prêt** ${commit}\u00a0: ${reason}`;
}
