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

/** The judge of the forms, as a browser runs it. */
export const { judgeAmong } = (await import(`./judge.ts${mark}`)) as typeof import('./judge.ts');
