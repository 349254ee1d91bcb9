import type { MdastNode } from 'satteri';
import { deceptive, numberOf, unreadable, widthless } from '../../../schemas/hidden-signs.ts';
import { immoderate, longestText } from '../../entry-files/readable.ts';
import { isWithin, type Span } from '../../../markdown/spans.ts';
import { rangeOfNode, rangeOfUrl, type Entry } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf, tagsOf } from '../tree.ts';

const isHidden = (value: unknown): boolean =>
  typeof value === 'string'
    ? unreadable.test(value) || deceptive.test(value)
    : Object.values(value ?? {}).some(isHidden);

/** Where a value of the header, or a part of the text, holds such a sign by another name: `\x1b`, `&#8238;`. */
const hiddenPlace = ({ text, header, body }: Entry): { position?: MdastNode['position'] } | undefined => {
  if (!/[\\&]/.test(text) || deceptive.test(text)) return undefined;
  return isHidden(header?.data) ? {} : body?.nodes.find((node) => isHidden({ ...node, children: [] }));
};

/** A text that no one can have typed: bytes that are not UTF-8, or far too many; the patterns of other rules would take minutes over some. */
export const encoding = entryRule({
  id: 'encodage',
  inBrowser: true,
  // What is read of it is not what it holds: nothing else is said of it, and nothing is written in it.
  isAlone: true,
  *check(entry) {
    const [illegible, endless] = [entry.text.search(unreadable), entry.text.search(immoderate)];
    const place = hiddenPlace(entry);
    if (entry.text.length > longestText) {
      const message = `Le fichier compte plus de ${longestText} caractères.`;
      yield { message, fix: 'Coupez le texte en plusieurs articles, ou joignez-le comme document.' };
    } else if (illegible !== -1) {
      const message = 'Le fichier contient un caractère illisible, ou n’est pas un texte en UTF-8.';
      const fix = 'Effacez ce caractère, ou enregistrez le fichier dans votre éditeur avec l’encodage « UTF-8 ».';
      yield { range: { start: illegible, end: illegible + 1 }, message, fix };
    } else if (endless !== -1) {
      const message = 'Un signe est répété plus de 200 fois de suite, ou une ligne compte plus de 10 000 signes.';
      const fix = 'Effacez ce qui est de trop, ou coupez la ligne en paragraphes, une ligne vide entre deux.';
      yield { range: { start: endless, end: endless + 1 }, message, fix };
    } else if (place) {
      const message = 'Une valeur contient un caractère invisible, écrit avec « \\ » ou « & ».';
      yield {
        range: rangeOfNode(entry, place),
        message,
        fix: 'Retapez-la sans barre oblique inversée ni esperluette.',
      };
    }
  },
});

/** Where signs without width would change an address: in the values of a header, unless they are mended as words are, and in links. */
function exactPlaces(entry: Entry): Span[] {
  const { text, header, value } = entry;
  const isMended = value !== undefined && JSON.stringify(value).search(widthless) === -1;
  const links = nodesOf(entry, 'link', 'image', 'definition').flatMap(
    (node) => rangeOfUrl(entry, node) ?? rangeOfNode(entry, node) ?? [],
  );
  const tags = tagsOf(entry).flatMap((node) => rangeOfNode(entry, node) ?? []);
  const openings = tags.map(({ start }) => ({ start, end: text.indexOf('>', start) }));
  return [...(header && !isMended ? [header] : []), ...links, ...openings];
}

/** Signs that cannot be seen and change what is read, or what is compared to the letter, each with its number and its place. */
export const deceptiveSign = entryRule({
  id: 'signe-trompeur',
  inBrowser: true,
  *check(entry) {
    const { text } = entry;
    const places = text.search(widthless) === -1 ? [] : exactPlaces(entry);
    const exact = [...text.matchAll(widthless)].filter(({ index }) => isWithin(places, index));
    for (const { 0: sign, index: start } of [...text.matchAll(new RegExp(deceptive, 'gu')), ...exact]) {
      const [before = ''] = /[^\s"'()[\]]{0,30}$/.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
      yield {
        range: { start, end: start + sign.length },
        message: `Il y a ici un signe invisible, ${numberOf(sign)}${before && `, après « ${before} »`}.`,
        fix: 'Effacez ces mots et retapez-les, ou lancez « npm run check -- --fix ».',
        replacement: /[\u2028\u2029]/.test(sign) ? ' ' : '',
      };
    }
  },
});
