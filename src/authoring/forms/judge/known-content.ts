import { basename } from 'node:path';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { picturePaths } from '../../../catalogue/images.ts';
import { redirects } from '../../../catalogue/redirects.ts';
import { redirectsPath } from '../../check/content.ts';
import { knownEntry, type KnownContent } from './known.ts';

/** The names of the files of pictures in what an entry holds, written as JSON. */
const pictureNames = (json: string) =>
  [...json.matchAll(/\.(?:png|jpe?g|webp|avif|gif)(?=\\?")/gi)].map(({ 0: extension, index }) => {
    const start = Math.max(json.lastIndexOf('/', index), json.lastIndexOf('"', index)) + 1;
    return json.slice(start, index + extension.length);
  });

/** What is public of the content, for the forms to judge a new entry. */
export function knownContent(catalogue: Catalogue): KnownContent {
  const { publicPosts, projects, workshops, seasons, administrations, pages } = catalogue;
  const entries = [publicPosts, projects, workshops, seasons, administrations, pages].flat();
  // Any other may be of a draft.
  const shown = new Set(
    entries.flatMap(({ data, rendered }) => pictureNames(JSON.stringify([data, rendered?.metadata]))),
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
