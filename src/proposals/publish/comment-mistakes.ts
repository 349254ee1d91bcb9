import type { PublishedPreview } from './published-preview.ts';
import { addressPart, inlineCode, escapeSentence } from './escape.ts';
import type { Diagnostic, Manifest } from './manifest.ts';

const redirectsFile = 'src/content/redirections.yaml';

/** GitHub's editor for a file of the proposal; none for a path that could lead out of the repository. */
function editor(
  file: string,
  line: number | undefined,
  { repository, headRepository, headBranch }: PublishedPreview,
): string | undefined {
  if (!/^src\/content\/./.test(file) || file.split('/').some((part) => ['', '.', '..'].includes(part)))
    return undefined;
  const address = [new URL(repository).origin, headRepository, 'edit', headBranch, file].map((part, index) =>
    index === 0 ? part : addressPart(part),
  );
  return address.join('/') + (line ? `#L${line}` : '');
}

/** What the reader is not told, in a comment that holds `most` items of each kind. */
function rest(count: number, most: number, thing: string, { runUrl }: PublishedPreview) {
  const left = count - most;
  const s = left > 1 ? 's' : '';
  return left > 0 ? `\n\n… et ${left} autre${s} ${thing}${s}, à lire dans [le journal](${runUrl}).` : '';
}

function item({ file, line, column, wrong, mend }: Diagnostic, preview: PublishedPreview): string {
  const place = line ? `, ligne ${line}${column ? `, colonne ${column}` : ''}` : '';
  const address = editor(file, line, preview);
  const link = address ? ` [Corriger dans GitHub](${address})` : '';
  return `- ${inlineCode(file)}${place}\u00a0: ${escapeSentence(wrong)} **${escapeSentence(mend)}**${link}`;
}

const listOf = (diagnostics: Diagnostic[], thing: string, preview: PublishedPreview, most: number) =>
  diagnostics
    .slice(0, most)
    .map((diagnostic) => item(diagnostic, preview))
    .join('\n') + rest(diagnostics.length, most, thing, preview);

/** What the check refuses. */
export function errorsPart({ diagnostics }: Manifest, preview: PublishedPreview, most: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  const count = `${errors.length} erreur${errors.length > 1 ? 's' : ''}`;
  return `### À corriger\u00a0: ${count}\n\n${listOf(errors, 'erreur', preview, most)}`;
}

/** What the check would rather have otherwise, folded. */
export function warningsPart({ diagnostics }: Manifest, preview: PublishedPreview, most: number): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return '';
  const summary =
    warnings.length > 1
      ? `${warnings.length} avertissements, qui n’empêchent rien`
      : '1 avertissement, qui n’empêche rien';
  return `<details><summary>${summary}</summary>\n\n${listOf(warnings, 'avertissement', preview, most)}\n\n</details>`;
}

/** Addresses that would be lost, with the lines that keep them. */
export function lostPathsPart({ lostPaths }: Manifest, preview: PublishedPreview, most: number): string {
  if (lostPaths.length === 0) return '';
  const lines = lostPaths.slice(0, most).map(({ path, target }) => `- from: ${path}\n  to: ${target}`);
  const [are, them] = lostPaths.length > 1 ? ['adresses ne répondraient', 'les'] : ['adresse ne répondrait', 'la'];
  return [
    `### À corriger\u00a0: ${lostPaths.length} ${are} plus`,
    `Des liens ailleurs sur le web y mènent peut-être. Pour ${them} garder, ajoutez ces lignes à la fin de \`${redirectsFile}\` ([ouvrir ce fichier dans GitHub](${editor(redirectsFile, undefined, preview)!})). Si une autre page convient mieux, changez «\u00a0to\u00a0».`,
    `\`\`\`yaml\n${lines.join('\n')}\n\`\`\`${rest(lostPaths.length, most, 'adresse', preview)}`,
  ].join('\n\n');
}
