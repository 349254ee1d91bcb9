import { basename } from 'node:path';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { picturePaths } from '../../../catalogue/images.ts';
import { redirects } from '../../../catalogue/redirects.ts';
import { redirectsPath } from '../../check/content.ts';
import { knownEntry, type KnownContent } from './known.ts';

/** The names of the files of pictures in what an entry holds. */
const pictureNames = /[^/"\\]+\.(?:png|jpe?g|webp|avif|gif)(?=")/gi;

/** What is public of the content, for the forms to judge a new entry. */
export function knownContent(catalogue: Catalogue): KnownContent {
  const { publicPosts, projects, workshops, seasons, administrations, pages } = catalogue;
  const entries = [publicPosts, projects, workshops, seasons, administrations, pages].flat();
  // Any other may be of a draft.
  const shown = new Set(
    entries.flatMap(({ data, rendered }) => JSON.stringify([data, rendered?.metadata]).match(pictureNames) ?? []),
  );
  return {
    entries: [
      ...entries.map(({ collection, id, filePath = '', data }) =>
        knownEntry({ collection, id, path: filePath, value: data }),
      ),
      { id: 'redirections', path: redirectsPath, value: redirects },
    ],
    pictures: picturePaths.filter((path) => shown.has(basename(path))),
  };
}
