import { counted } from './counted.ts';
import { addressPart, inlineCode, escapeSentence } from './escape.ts';
import type { Diagnostic, Manifest } from './manifest.ts';
import type { PublishedPreview } from './published-preview.ts';

const redirectsFile = 'src/content/redirections.yaml';

/** GitHub's editor for a text of the proposal; none for a picture, nor for a path that could lead out of the repository. */
function editor(
  file: string,
  line: number | undefined,
  { repository, headRepository, headBranch }: PublishedPreview,
): string | undefined {
  const isText = /^src\/content\/.+\.(?:mdx?|ya?ml)$/.test(file);
  if (!isText || file.split('/').some((part) => ['', '.', '..'].includes(part))) return undefined;
  const address = [new URL(repository).origin, ...[headRepository, 'edit', headBranch, file].map(addressPart)];
  return address.join('/') + (line ? `#L${line}` : '');
}

/** What the reader is not told, in a comment that holds `most` items of each kind. */
function rest(count: number, most: number, thing: string, { runUrl }: PublishedPreview) {
  const left = count - most;
  return left > 0 ? `\n\n… et ${counted(left, `autre ${thing}`)}, à lire dans [le journal](${runUrl}).` : '';
}

function item({ file, line, column, message, fix }: Diagnostic, preview: PublishedPreview): string {
  const place = line ? `, ligne ${line}${column ? `, colonne ${column}` : ''}` : '';
  const address = editor(file, line, preview);
  const link = address ? ` [Corriger dans GitHub](${address})` : '';
  return `- ${inlineCode(file)}${place}\u00a0: ${escapeSentence(message)} **${escapeSentence(fix)}**${link}`;
}

/** Most messages about one file, so that it does not hide the others. */
const mostOfFile = 10;

/** What the check refuses. */
export function errorsPart({ diagnostics }: Manifest, preview: PublishedPreview, most: number): string {
  const { length } = diagnostics;
  if (length === 0) return '';
  const byFile = [...Map.groupBy(diagnostics, ({ file }) => file).values()];
  const told = byFile.flatMap((ofFile) => ofFile.slice(0, mostOfFile)).slice(0, most);
  const items = told.map((diagnostic) => item(diagnostic, preview)).join('\n');
  return `### À corriger\u00a0: ${counted(length, 'erreur')}\n\n${items}${rest(length, told.length, 'erreur', preview)}`;
}

/** Addresses that would be lost, with the lines that keep them. */
export function lostPathsPart({ lostPaths }: Manifest, preview: PublishedPreview, most: number): string {
  if (lostPaths.length === 0) return '';
  const lines = lostPaths.slice(0, most).map(({ path, target }) => `- from: ${path}\n  to: ${target}`);
  return [
    `### À corriger\u00a0: ${counted(lostPaths.length, 'adresse')} sans réponse`,
    `Des liens ailleurs sur le web y mènent peut-être. Pour qu’on y réponde encore, ajoutez ces lignes à la fin de \`${redirectsFile}\` ([ouvrir ce fichier dans GitHub](${editor(redirectsFile, undefined, preview)!})). Si une autre page convient mieux, changez «\u00a0to\u00a0».`,
    `\`\`\`yaml\n${lines.join('\n')}\n\`\`\`${rest(lostPaths.length, most, 'adresse', preview)}`,
  ].join('\n\n');
}
