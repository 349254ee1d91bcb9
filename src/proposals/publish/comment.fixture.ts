import type { PublishedPreview } from './published-preview.ts';
import type { ChangedPage, Diagnostic, Manifest } from './manifest.ts';

export const preview: PublishedPreview = {
  number: 12,
  sha: '0123456789abcdef0123456789abcdef01234567',
  url: 'https://etalab.github.io/programme10pourcent-site/apercu/pr-12/',
  repository: 'https://github.com/etalab/programme10pourcent-site',
  headRepository: 'camille/programme10pourcent-site',
  headBranch: 'atelier-de-mai',
  runUrl: 'https://github.com/etalab/programme10pourcent-site/actions/runs/1',
  paths: new Set(['/', '/actualites/atelier-de-mai/', '/projets/kallm/']),
  hasFormer: false,
};

export const addedPage: ChangedPage = {
  path: '/actualites/atelier-de-mai/',
  title: 'Atelier de mai',
  change: 'added',
  isOwn: true,
  weight: { after: 41_000 },
};

export const changedPage: ChangedPage = {
  path: '/projets/kallm/',
  title: 'KALLM',
  change: 'changed',
  isOwn: true,
  weight: { before: 40_100, after: 42_400 },
  difference: { phone: 0.042, desktop: 0.004 },
};

export const error: Diagnostic = {
  file: 'src/content/actualites/atelier-de-mai.md',
  line: 3,
  column: 7,
  rule: 'date',
  severity: 'error',
  message: '« 12 mai » n’est pas une date.',
  fix: 'Écrivez « 2027-05-12 ».',
};

export const manifest = (changes: Partial<Manifest> = {}): Manifest => ({
  version: 1,
  isBuilt: true,
  hasBase: true,
  pages: [],
  diagnostics: [],
  lostPaths: [],
  ...changes,
});
