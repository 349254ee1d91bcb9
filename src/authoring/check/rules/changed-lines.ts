import type { MdastNode } from 'satteri';
import { rangeOfNode, type Entry } from '../entry.ts';
import type { Span } from '../../../markdown/spans.ts';
import { entryRule, type Finding } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/**
 * What Markdown takes for a mark, and a reader for words or signs: the node that it makes, how the text of such a node
 * begins, what would come of it, what to do, and what to write where one answer is right. A group named `at` is the place.
 */
type Replace = (found: string, before: string) => string;
type Taken = [types: string, pattern: RegExp, message: string, fix: string, replace?: Replace];

/** What begins a line in place of a mark of Markdown: an arrow, an emoji, `a)`, `1°`, the bullet of Word as plain text. */
const marker =
  /(?:[^\p{L}\p{N}\s"'«“(*_[\]<>|!:$~\\`{}.,;–—&^/-]{1,5}|\d\ufe0f?\u20e3|-{2,3}|\(?(?:\d{1,2}|[a-z]{1,3})[).°/]|o)[ \t\u00a0\u202f]+/u
    .source;
const markedLines = String.raw`(?:[^\n]+\n){0,5}?(?<at>(?:[^\n]+\n)?(?:${marker}[^\n]+(?<!\\| {2})\n)+${marker}[^\n]+)`;
/** Short lines that end as no sentence does, each before one that begins as none goes on: an address, an agenda. */
const shortLines = /(?:[^\n]{1,60}(?<![.!?…,;>\\][ \t]*| {2}|[’ ]\p{Ll}{1,2}[ \t]*)\n(?=[\p{Lu}\d*]))+[^\n]+$/uy.source;

const taken: Taken[] = [
  [
    'code',
    /(?<at>(`{3,}|~{3,})(?![`~])[^\n]*)(?![^]*\n[ \t>]*\2[`~]*\s*$)/dy,
    'Ce bloc de code ne finit pas : la suite du texte serait publiée comme du code.',
    'Mettez après sa dernière ligne une ligne faite des mêmes signes qu’ici, et d’eux seuls.',
  ],
  [
    'code',
    /[ \t]+(?:[-*+•] |\d{1,2}[.)] |\p{Lu}\p{Ll}*[ ’'])[^\n{}()=<>;$:]{12,}[^]*$/duy,
    'Ces lignes en retrait seraient publiées comme du code.',
    'Retirez leurs espaces du début ; pour du code, entourez-les de deux lignes « ``` ».',
    (found) => found.replaceAll(/^(?: {4}|\t)/gm, ''),
  ],
  [
    'heading',
    /(?!#)(?:(?:[^\n]*[.,;:!…][ \t]*|[^\n]{100,}|[a-z]+: [^\n]*|[^\n]*\n[^]*)\n[ \t>]*(?:=+|-+)|[^\n]*\n[ \t>]*(?:--?|=))[ \t]*$/dy,
    'Ces mots deviendraient un intertitre, à cause des signes de la ligne qui suit.',
    'Pour un trait, mettez une ligne vide avant ces signes ; pour un intertitre, écrivez « ## » devant ses mots.',
  ],
  [
    'tableRow',
    /[^|\n]+$/dy,
    'Cette ligne deviendrait la dernière du tableau.',
    'Mettez une ligne vide avant elle.',
    (found) => `\n${found}`,
  ],
  [
    'paragraph',
    new RegExp(`${markedLines}|${shortLines}`, 'duy'),
    'Ces lignes seraient publiées à la suite, comme une seule.',
    'Finissez par « \\ » chaque ligne, sauf la dernière ; pour une liste, commencez chacune par « - » et une espace.',
    (found) => found.replaceAll('\n', '\\\n'),
  ],
  [
    'list',
    /(?:(?<=(?<![^\n])(?:\d[.)] [^\n]+(?:\n[^\s\d*+-][^\n]*)*\n\n? {1,2}|\d\d[.)] [^\n]+\n\n? {1,3}))[-*+•] |(?<![^\n])(?:[-*+] [^\n]*\n |\d[.)] [^\n]*\n {1,2})(?=(?:[-*+]|\d+[.)]) ))[^]*$/dy,
    'Des points de cette liste ne sont pas assez décalés : ils quitteraient celui dont ils dépendent.',
    'Décalez-les jusque sous les mots de ce point : trois espaces sous « 1. ».',
    (found, before) => (before === ' ' ? ' ' : '') + found.replaceAll('\n ', '\n  '),
  ],
  [
    'list blockquote',
    /\+ +(?=\d)|> ?(?=\d[\d\s,.]*(?:%|€|ans|jours|mois|M€))(?![^\n]*\n[ \t]*>)|>(?=\d)/dy,
    'Ce signe deviendrait celui d’une liste ou d’une citation.',
    'Écrivez « \\+ » ou « \\> » pour le garder ; un point s’écrit avec « - », une citation commence par un guillemet.',
  ],
  [
    'emphasis strong',
    /(?:(?<=[\p{L}\p{N}])\*|(?<=\d)\*\*)(?!\*)[^]*$/duy,
    'Ces étoiles ne seraient pas affichées : elles mettraient en valeur les mots qu’elles entourent.',
    'Écrivez « \\* » pour les garder.',
    (found) => found.replaceAll(/^\*+|\*+$/g, (stars) => '\\*'.repeat(stars.length)),
  ],
  [
    'text',
    // As a share begins, `\\serveur`; in the middle of a path, two bars are one that is escaped.
    /[^]*?(?<at>(?<![^\s(["'’«“*_|])\\\\)(?=\w)/dy,
    'Une de ces deux barres ne serait pas affichée.',
    'Écrivez « \\\\\\\\ », ou entourez le chemin d’accents graves : `\\\\serveur\\dossier`.',
    (found) => found + found,
  ],
  [
    'link',
    /(?:https?:\/\/|www\.)[^\s<]*?(?<at>[…»”’]+)$/dy,
    'Ce signe ferait partie de l’adresse.',
    'Mettez une espace devant lui.',
    (found) => ` ${found}`,
  ],
  [
    'html',
    /<(?!!--)[^]*?(?<at>!?\[[^\]\n]{0,200}\]\([^()\n]{0,200}\)|\*\*[^*\n]{1,200}\*\*|(?<![\w*])([*_`])[^\s*_`][^*_`\n]{0,200}\2(?![\w*])|(?<=\n)(?:#{1,6}[ \t]|[-*+][ \t]|\|)[^\n]+)/dy,
    'Ces marques seraient affichées telles quelles : juste après une balise, elles ne sont pas lues.',
    'Mettez une ligne vide après la balise, et une avant la suivante, ou retirez-les.',
  ],
];

type Found = Omit<Finding, 'entry'> & { range: Span };

function* takenIn(entry: Entry, node: MdastNode): Generator<Found> {
  const range = rangeOfNode(entry, node);
  if (!range) return;
  const text = entry.text.slice(0, range.end);
  for (const [types, pattern, message, fix, replace] of taken) {
    if (!types.split(' ').includes(node.type)) continue;
    pattern.lastIndex = range.start;
    const found = pattern.exec(text);
    if (!found) continue;
    const [start, end] = found.indices!.groups?.at ?? found.indices![0]!;
    const replacement = replace?.(text.slice(start, end), text.charAt(start - 1));
    yield { range: { start, end }, message, fix, replacement };
    return;
  }
}

/** A row of a table that has more cells than the first. */
function* cellsIn(entry: Entry): Generator<Found> {
  for (const { children } of nodesOf(entry, 'table')) {
    const cells = children.map((row) => ('children' in row ? row.children.length : 0));
    const rank = cells.findIndex((count) => count > cells[0]!);
    if (rank === -1) continue;
    const message = `Cette ligne a ${cells[rank]} cases, et la première du tableau ${cells[0]} : le reste ne serait pas publié.`;
    const fix = 'Retirez une barre « | », écrivez « \\| » celle qui fait partie du texte, ou ajoutez une colonne.';
    yield { range: rangeOfNode(entry, children[rank]!)!, message, fix };
  }
}

/** An item whose number would not be the one that is written. */
function* changedNumbers(entry: Entry): Generator<Found> {
  for (const { start, children } of nodesOf(entry, 'list').filter(({ ordered }) => ordered)) {
    const ranges = children.map((item) => rangeOfNode(entry, item)!);
    const numbers = ranges.map((range) => /^\d+/.exec(entry.text.slice(range.start, range.start + 9))?.[0] ?? '');
    const rank = numbers.findIndex((number, index) => Number(number) !== Number(start) + index);
    if (rank === -1 || new Set(numbers).size === 1) continue;
    const [typed, shown, from] = [numbers[rank]!, Number(start) + rank, ranges[rank]!.start];
    const message = `Le numéro ${typed} deviendrait ${shown} : les points d’une liste se suivent.`;
    const fix = `Écrivez ${shown}, ou « ${typed}\\. » après une ligne vide pour garder ce numéro.`;
    yield { range: { start: from, end: from + typed.length }, message, fix };
  }
}

/** An address or a note to which nothing leads: it is not shown. */
function* unseen(entry: Entry): Generator<Found> {
  const calls = nodesOf(entry, 'linkReference', 'imageReference', 'footnoteReference');
  const nameOf = ({ type, identifier }: { type: string; identifier: string }) =>
    (type.startsWith('footnote') ? '^' : '') + identifier;
  const named = new Set(calls.map(nameOf));
  for (const node of nodesOf(entry, 'definition', 'footnoteDefinition')) {
    // The second of a name is not read; `[//]: # (…)` is a comment.
    if (named.delete(nameOf(node)) || node.label === '//') continue;
    const [name, url] = [node.label ?? node.identifier, 'url' in node ? node.url : undefined];
    const isWord = url !== undefined && !/[/#.:@]/.test(url) && !name.startsWith('^');
    yield {
      range: rangeOfNode(entry, node)!,
      message: `« [${url === undefined ? '^' : ''}${name}]: » n’est appelé nulle part : cette ligne ne serait pas affichée.`,
      fix:
        url === undefined
          ? `Écrivez [^${name}] dans la phrase que la note complète, ou retirez-la.`
          : `Écrivez « ${name} : » sans crochets, ou retirez-la.`,
      replacement: isWord ? `${name} : ${url}` : undefined,
    };
  }
}

/** « Ce que Markdown fait d’une ligne n’est pas ce qu’on y lit. » */
export const changedLine = entryRule({
  id: 'sens-change',
  inBrowser: true,
  *check(entry) {
    for (const node of entry.body?.nodes ?? []) yield* takenIn(entry, node);
    for (const find of [cellsIn, changedNumbers, unseen]) yield* find(entry);
  },
});
