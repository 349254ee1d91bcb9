import { registerHooks } from 'node:module';

const mark = '?browser';

/** Reads the rules a second time, with the parser that stands for the one of the site in a browser. */
registerHooks({
  resolve(specifier, context, next) {
    const isWithin = context.parentURL?.endsWith(mark) ?? false;
    const resolved = next(isWithin && specifier === 'satteri' ? './parser.ts' : specifier, {
      ...context,
      ...(specifier === 'satteri' && isWithin && { parentURL: import.meta.url }),
    });
    return isWithin && resolved.url.includes('/src/') && !resolved.url.endsWith(mark)
      ? { ...resolved, url: resolved.url + mark }
      : resolved;
  },
});

const again = (path: string): Promise<unknown> => import(path + mark);

/** The check, as a browser runs it. */
export const browser = {
  ...((await again('../../check/content.ts')) as typeof import('../../check/content.ts')),
  ...((await again('../../check/check.ts')) as typeof import('../../check/check.ts')),
  ...((await again('../../../markdown/render.ts')) as typeof import('../../../markdown/render.ts')),
  ...((await again('../../check/rules/index.ts')) as typeof import('../../check/rules/index.ts')),
};
