import { agree } from '../../../catalogue/french.ts';
import type { LeftBehind } from './clipboard.ts';

const articles: Record<string, string> = { image: 'une', vidéo: 'une' };

/** What did not follow a paste, in a sentence: `Un lien et 2 images n’ont pas suivi…`. */
export function leftBehindWords(left: readonly LeftBehind[]): string {
  if (left.length === 0) return '';
  const counted = [...Map.groupBy(left, ({ kind }) => kind)].map(([kind, { length }]) =>
    length === 1 ? `${articles[kind] ?? 'un'} ${kind}` : `${length}\u00a0${kind}s`,
  );
  const list = counted.join(', ').replace(/, ([^,]*)$/, ' et $1');
  const names = left
    .flatMap(({ words }) => words.trim() && `«\u00a0${words.trim().slice(0, 60)}\u00a0»`)
    .filter(Boolean);
  const more = names.length > 5 ? [...names.slice(0, 5), '…'] : names;
  const said = `${list} ${agree(left.length, 'n’a', 'n’ont')} pas suivi ce que vous avez collé`;
  return `${said[0]!.toUpperCase()}${said.slice(1)}${more.length > 0 ? `\u00a0: ${more.join(', ')}` : ''}.`;
}
