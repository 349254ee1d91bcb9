import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { sharedImages } from '../catalogue/image-paths.ts';

/** Leads `/img/…` to the shared folder of pictures, as a path from the text, so that Astro optimises it like the rest. */
export const sharedImagePaths = (root: URL) =>
  defineMdastPlugin({
    name: 'shared-image-paths',
    image(node, context) {
      if (!node.url.startsWith('/img/') || !context.fileURL) return;
      const from = posix.dirname(fileURLToPath(context.fileURL).split(sep).join('/'));
      const folder = fileURLToPath(new URL(sharedImages, root)).split(sep).join('/');
      context.setProperty(node, 'url', posix.relative(from, posix.join(folder, node.url.slice('/img/'.length))));
    },
  });
