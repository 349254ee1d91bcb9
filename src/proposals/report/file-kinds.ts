/** What a changed file means for the pages of the site. */
export type FileKind = 'content' | 'none' | 'everything';

/** The first pattern that a path matches says it. Code, styles, settings and dependencies may touch all pages. */
const kinds: readonly [pattern: RegExp, kind: FileKind][] = [
  [/^src\/content\/LICENSE$/, 'none'],
  // A redirection is no page that people read: it only answers, see lost-paths.ts.
  [/^src\/content\/redirections\.yaml$/, 'none'],
  // The footer of every page shows some of it.
  [/^src\/content\/mentions\.yaml$/, 'everything'],
  [/^src\/content\//, 'content'],
  [/\.(?:test|fixture|spec)\.ts$/, 'none'],
  // What the forms of /contribuer/ are made of.
  [/^src\/authoring\/(?:forms|entry-files)\//, 'everything'],
  [/^src\/(?:authoring|proposals)\//, 'none'],
  [/^(?:e2e|docs|\.github|\.ci|\.vscode)\//, 'none'],
  [/^[^/]+\.md$/, 'none'],
  [
    /^(?:LICENSE|\.editorconfig|\.gitignore|\.gitattributes|\.prettierrc\.json|\.prettierignore|eslint\.config\.js)$/,
    'none',
  ],
];

export const kindOfFile = (path: string): FileKind =>
  kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'everything';
