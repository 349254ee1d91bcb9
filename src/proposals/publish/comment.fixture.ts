import { manifestSchema, type ChangedPage, type Diagnostic, type Manifest } from './manifest.ts';
import type { PublishedPreview } from './published-preview.ts';

export const preview: PublishedPreview = {
  sha: '0123456789abcdef0123456789abcdef01234567',
  url: 'https://etalab.github.io/programme10pourcent-site/apercu/pr-12/',
  repository: 'https://github.com/etalab/programme10pourcent-site',
  headRepository: 'camille/programme10pourcent-site',
  headBranch: 'atelier-de-mai',
  runUrl: 'https://github.com/etalab/programme10pourcent-site/actions/runs/1',
  paths: new Set(['/', '/actualites/atelier-de-mai/', '/projets/kallm/']),
};

export const addedPage: ChangedPage = {
  path: '/actualites/atelier-de-mai/',
  title: 'Atelier de mai',
  change: 'added',
  isOwn: true,
};

export const changedPage: ChangedPage = {
  path: '/projets/kallm/',
  title: 'KALLM',
  change: 'changed',
  isOwn: true,
  looks: 'same',
};

export const error: Diagnostic = {
  file: 'src/content/actualites/atelier-de-mai.md',
  line: 3,
  column: 7,
  message: '« 12 mai » n’est pas une date.',
  fix: 'Écrivez « 2027-05-12 ».',
};

/** The manifest of a proposal that changes nothing, with these changes. */
export const manifest = (changes: Partial<Manifest> = {}): Manifest =>
  manifestSchema.parse({
    isBuilt: true,
    hasBase: true,
    pages: [],
    restyled: { count: 0, seen: 0 },
    touchesCode: false,
    diagnostics: [],
    lostPaths: [],
    ...changes,
  });
