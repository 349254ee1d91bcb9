import { fileURLToPath } from 'node:url';

/** Which of the two identities `#identity` and `#identity.css` stand for in a build. */
export const identityFiles = (hasStateBrand: boolean) => {
  const name = `identity-${hasStateBrand ? 'state' : 'neutral'}`;
  const file = (extension: string) => fileURLToPath(new URL(`./${name}.${extension}`, import.meta.url));
  return [
    { find: /^#identity$/, replacement: file('ts') },
    { find: /^#identity\.css$/, replacement: file('css') },
  ];
};
