import { longestText, rangeOfNode, type Entry } from '../entry.ts';
import { entryRule, type Finding } from '../rule.ts';

/** Characters that no one types: controls, which XML refuses in the feed, halves of a character, and what stands for none. */
const unreadable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u;

/** Signs that show a text in another order than it is written, hide letters in it, or break a line that has no end. */
const deceptive = /[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

const isHidden = (value: unknown): boolean =>
  typeof value === 'string'
    ? unreadable.test(value) || deceptive.test(value)
    : Object.values(value ?? {}).some(isHidden);

/** Where a value of the header, or a part of the text, holds such a sign by another name: `\x1b`, `&#8238;`. */
function hiddenPlace(entry: Entry): Pick<Finding, 'range'> | undefined {
  if (!/[\\&]/.test(entry.text)) return undefined;
  if (isHidden(entry.header?.data)) return {};
  const node = entry.body?.nodes.find((node) => isHidden({ ...node, children: [] }));
  return node && { range: rangeOfNode(entry, node) };
}

/** A text that no one can have typed: bytes that are not UTF-8, or far too many. */
export const encoding = entryRule({
  id: 'encodage',
  inBrowser: true,
  title: 'Fichier illisible',
  explanation:
    'Un fichier est un texte en UTF-8, d’une longueur raisonnable. Un document Word, une image renommée ou un texte enregistré dans un autre encodage ne peuvent pas être lus.',
  *check(entry) {
    const { text } = entry;
    const start = text.search(unreadable);
    if (text.length > longestText) {
      yield {
        message: `Le fichier contient ${text.length} caractères, plus que les ${longestText} permis.`,
        fix: 'Coupez le texte en plusieurs articles, ou joignez-le comme document.',
      };
    } else if (start !== -1) {
      yield {
        range: { start, end: start + 1 },
        message: 'Le fichier contient un caractère illisible, ou n’est pas un texte en UTF-8.',
        fix: 'Effacez ce caractère, ou enregistrez le fichier dans votre éditeur avec l’encodage « UTF-8 ».',
      };
    } else if (!deceptive.test(text)) {
      const place = hiddenPlace(entry);
      if (!place) return;
      yield {
        ...place,
        message: 'Une valeur contient un caractère invisible, écrit avec « \\ » ou « & ».',
        fix: 'Retapez-la sans barre oblique inversée ni esperluette.',
      };
    }
  },
});

/** The number of a sign as Unicode writes it: `200B`. */
const hexadecimal = (sign: string) => sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');

/** A text in which what cannot be seen, or a terminal would obey, has a name. */
export const visible = (text: string) =>
  text
    .replaceAll('\u00a0', '[insécable]')
    .replaceAll('\u202f', '[insécable fine]')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Mn}]/gu, (sign) => `[U+${hexadecimal(sign)}]`);

/** What stands around a place, up to a space: it is all that can be seen of it. */
const around = (text: string, at: number, end: number) => {
  const [before = ''] = /\S*$/.exec(text.slice(Math.max(0, at - 12), at)) ?? [];
  const [after = ''] = /^\S*/.exec(text.slice(end, end + 12)) ?? [];
  return `${before && ` après « ${before} »`}${before && after && ','}${after && ` avant « ${after} »`}`;
};

/** Signs that cannot be seen and change what is read, each with its number and its place. */
export const deceptiveSign = entryRule({
  id: 'signe-trompeur',
  inBrowser: true,
  title: 'Signe caché qui change ce qu’on lit',
  explanation:
    'Certains signes que l’on ne voit pas font lire un texte dans un autre ordre que celui où il est écrit, ou y cachent des lettres : on approuverait autre chose que ce qui est publié.',
  *check({ text }) {
    if (text.length > longestText) return;
    for (const { 0: sign, index: start } of text.matchAll(new RegExp(deceptive, 'gu'))) {
      const end = start + sign.length;
      yield {
        range: { start, end },
        message: `Un signe que l’on ne voit pas, U+${hexadecimal(sign)}, est${around(text, start, end) || ' seul'}.`,
        fix: 'Effacez ces mots et retapez-les, ou lancez « npm run check -- --fix ».',
        replacement: /[\u2028\u2029]/.test(sign) ? ' ' : '',
      };
    }
  },
});
