import type { Element } from 'hast';

/** The declarations of the `style` of an element, by their names. */
export const styleOf = ({ properties }: Element): Record<string, string | undefined> =>
  Object.fromEntries(
    String(properties.style ?? '')
      .split(';')
      .map((declaration) => declaration.split(/:(.*)/s).map((part) => part.trim().toLowerCase()))
      .filter(([name]) => name),
  );
