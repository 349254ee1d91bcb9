import type { PublishedPreview } from './published-preview.ts';
import { addressPart, inlineCode, escapeSentence } from './escape.ts';
import type { Diagnostic, Manifest } from './manifest.ts';

const redirectsFile = 'src/content/redirections.yaml';

/** What GitHub can edit; a picture has no editor, and what fixes it is in its folder. */
const isText = (file: string) => /\.(?:mdx?|ya?ml)$/.test(file);

/** GitHub's editor for a text of the proposal, the folder of another file; none for a path that could lead out of the repository. */
function editor(
  file: string,
  line: number | undefined,
  { repository, headRepository, headBranch }: PublishedPreview,
): string | undefined {
  if (!/^src\/content\/./.test(file) || file.split('/').some((part) => ['', '.', '..'].includes(part)))
    return undefined;
  const place = isText(file) ? ['edit', headBranch, file] : ['tree', headBranch, file.replace(/\/[^/]*$/, '')];
  const address = [new URL(repository).origin, ...[headRepository, ...place].map(addressPart)];
  return address.join('/') + (line ? `#L${line}` : '');
}

/** What the reader is not told, in a comment that holds `most` items of each kind. */
function rest(count: number, most: number, thing: string, { runUrl }: PublishedPreview) {
  const left = count - most;
  const s = left > 1 ? 's' : '';
  return left > 0 ? `\n\n… et ${left} autre${s} ${thing}${s}, à lire dans [le journal](${runUrl}).` : '';
}

function item({ file, line, column, message, fix }: Diagnostic, preview: PublishedPreview): string {
  const place = line ? `, ligne ${line}${column ? `, colonne ${column}` : ''}` : '';
  const address = editor(file, line, preview);
  const link = address ? ` [${isText(file) ? 'Corriger' : 'Ouvrir son dossier'} dans GitHub](${address})` : '';
  return `- ${inlineCode(file)}${place}\u00a0: ${escapeSentence(message)} **${escapeSentence(fix)}**${link}`;
}

/** Most messages about one file, so that it does not hide the others. */
const mostOfFile = 10;

function listOf(diagnostics: Diagnostic[], thing: string, preview: PublishedPreview, most: number): string {
  const byFile = [...Map.groupBy(diagnostics, ({ file }) => file).values()];
  const told = byFile.flatMap((ofFile) => ofFile.slice(0, mostOfFile)).slice(0, most);
  return (
    told.map((diagnostic) => item(diagnostic, preview)).join('\n') +
    rest(diagnostics.length, told.length, thing, preview)
  );
}

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
