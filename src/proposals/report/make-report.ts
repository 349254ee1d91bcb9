import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../authoring/check/check.ts';
import { catalogueEntries, readContent } from '../../authoring/check/content.ts';
import { parisNow } from '../../catalogue/dates.ts';
import { unpublishedPaths } from '../../catalogue/posts.ts';
import { installDependencies, withCommit } from './base-site.ts';
import { readBuiltSite } from './built-site.ts';
import { compareSites, type Comparison } from './compare.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { changesSince, startOf } from './git-changes.ts';
import type { Folders } from './diff.ts';
import { lostPaths } from './lost-paths.ts';
import { manifestSchema, mostMessages, mostPages, type ChangedPage, type Manifest } from '../publish/manifest.ts';
import { ownPages } from './own-pages.ts';

/** How the parts of a report that take time are made. */
export interface Tools {
  /** Builds the site of a project's folder into another one; throws when it cannot. */
  build: (folder: string, outDir: string) => Promise<void>;
  /** Weighs the pages and takes their pictures. */
  diff: (comparison: Comparison, folders: Folders) => Promise<ChangedPage[]>;
  /** Runs a named part, and tells how long it took. */
  step: <T>(name: string, part: () => T | Promise<T>) => Promise<T>;
}

export interface ReportRequest {
  /** The project's folder, whose present state is the proposal. */
  root: string;
  /** The branch or commit that it wants to change. */
  base: string;
  /** Where the artifact goes: the built site, the manifest, the pictures. */
  folder: string;
  builtAt: Date;
}

/**
 * Builds a proposal and what it starts from, compares both and writes the artifact that the preview is made of.
 * @returns the manifest, which is also written
 * @throws when git does not know the base
 */
export async function makeReport({ root, base, folder, builtAt }: ReportRequest, tools: Tools): Promise<Manifest> {
  const { build, diff, step } = tools;
  const start = startOf(root, base);
  const changes = changesSince(root, start);
  const diagnostics = await step('vérification', () => diagnosticsOf(checkContent(root), changes));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (manifest: Omit<Manifest, 'version' | 'diagnostics'>) =>
    writeManifest(folder, { version: 1, diagnostics, ...manifest });
  const nothing = { isBuilt: false, hasBase: false, pages: [], lostPaths: [] };

  const after = join(folder, 'site');
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  if (hasError || !(await step('construction de la proposition', () => succeeds(build(root, after))))) {
    rmSync(after, { recursive: true, force: true });
    return write(nothing);
  }

  return withCommit(root, start, async (former) => {
    const before = join(former, 'dist');
    const buildFormer = async () => {
      installDependencies(root, former);
      await build(former, before);
    };
    const hasBase = await step('construction du site de départ', () => succeeds(buildFormer()));
    const contents = { before: readContent(former), after: readContent(root) };
    const sites = { before: hasBase ? readBuiltSite(before) : undefined, after: readBuiltSite(after) };
    const comparison = compareSites(sites.before, sites.after, ownPages(changes, contents));
    const folders = { before: hasBase ? before : undefined, after, captures: join(folder, 'captures') };
    const pages = await step('poids et captures', () => diff(comparison, folders));
    const formerPosts = catalogueEntries(contents.before, 'actualites');
    const lost = lostPaths(sites, contents, changes, unpublishedPaths(formerPosts, parisNow(builtAt)));
    return write({
      isBuilt: true,
      hasBase,
      pages: pages.slice(0, mostPages),
      lostPaths: lost.slice(0, mostMessages),
    });
  });
}

function writeManifest(folder: string, manifest: Manifest): Manifest {
  const valid = manifestSchema.parse(manifest);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(valid, undefined, 2));
  return valid;
}

/** Whether the work succeeds; the log says why not. */
const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    (error: Error) => {
      console.error(error.message);
      return false;
    },
  );
