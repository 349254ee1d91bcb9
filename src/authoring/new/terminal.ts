import type { Readable, Writable } from 'node:stream';

/** Where questions are asked. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** The words that clack writes itself and has no setting for. None gets longer, since lines are measured before. */
const words: [english: RegExp, french: string][] = [
  [/to navigate/g, 'parcourir'],
  [/to select/g, 'choisir'],
  [/to search/g, 'chercher'],
  [/(?<=Space:\S*) select/g, ' cocher'],
  [/ confirm/g, ' valider'],
  [/Space(?=:)/g, 'Esp.'],
  [/Enter:/g, 'Entr.:'],
  [/Type:/g, 'Mot:'],
  [/Search:/g, 'Mot :'],
  [/No matches found/g, 'Aucun résultat'],
  [/items selected/g, 'choix'],
  [/ match(?:es)?\)/g, ' trouvé)'],
];

/** The streams of a question, its words in French. */
export function inFrench({ input, output }: Terminal): Terminal {
  const translate = (text: unknown) =>
    typeof text === 'string'
      ? words.reduce((result, [english, french]) => result.replace(english, french), text)
      : text;
  const write: unknown = (text: unknown, ...rest: never[]) => output.write(translate(text), ...rest);
  return {
    input,
    output: new Proxy(output, {
      get(target, key) {
        const value: unknown = key === 'write' ? write : Reflect.get(target, key, target);
        return typeof value === 'function' ? (value as () => void).bind(target) : value;
      },
    }),
  };
}
