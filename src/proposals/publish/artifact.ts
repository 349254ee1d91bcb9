import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { clashFinder } from '../../output-names.ts';
import { checkName } from './artifact-names.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { quoted, Rejected } from './rejected.ts';

/** Far above what the site needs, far below what would harm the machine or GitHub Pages. */
export const limits = {
  /** Of all that the archive holds, the pictures of `captures/` included: bytes, files and folders. */
  archive: 150_000_000,
  entries: 10_000,
  /** Of the site: bytes in all, files, bytes of one of them. docs/deploying.md tells the first two. */
  site: 50_000_000,
  files: 5_000,
  file: 10_000_000,
  manifest: 4_000_000,
};

/**
 * Reads in memory what the build of a pull request made, which anyone may have written, and writes nothing. The pictures
 * of `captures/` stay unread: they are for people, in the artifact itself.
 * @returns the manifest, and the files of the preview by path: none when a mistake stopped the build.
 * @throws a Rejected unless all of it is what a build of ours makes.
 */
export async function readArtifact(archive: Buffer) {
  if (archive.length > limits.archive) throw new Rejected('L’archive est trop lourde.');
  try {
    const zip = await fromBufferPromise(archive, { decodeStrings: false });
    const files = new Map<string, Buffer>();
    // The library stops as soon as a file is larger than it said.
    for (const [name, entry] of await listFiles(zip)) {
      files.set(name, await buffer(await zip.openReadStreamPromise(entry)));
    }
    const manifest = readManifest(files.get('manifest.json'));
    files.delete('manifest.json');
    const site = new Map([...files].map(([name, bytes]) => [name.slice('site/'.length), bytes]));
    if (site.size > 0 && !site.has('index.html')) throw new Rejected('L’aperçu n’a pas de page d’accueil.');
    if (manifest.isBuilt !== site.size > 0) throw new Rejected('L’archive et son manifeste se contredisent.');
    return { manifest, site };
  } catch (error) {
    // What the library says may quote the archive.
    throw error instanceof Rejected
      ? error
      : new Rejected('L’archive est illisible, ou ment sur la taille d’un fichier.');
  }
}

/** The files that are to be read, once all are known to be harmless. */
async function listFiles(zip: ZipFile): Promise<[name: string, entry: Entry][]> {
  if (zip.entryCount > limits.entries) throw new Rejected('L’archive a trop de fichiers.');
  const files: [string, Entry][] = [];
  const findClash = clashFinder();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    checkName(name);
    // The type that Unix gives to a file, when the archive was made there: regular, folder, link, device …
    const type = entry.externalFileAttributes >>> 28;
    const isFolder = name.endsWith('/');
    if (type !== 0 && type !== (isFolder ? 0o04 : 0o10)) {
      throw new Rejected(`${quoted(name)} n’est pas un fichier ordinaire.`);
    }
    if (isFolder) continue;
    const clash = findClash(name);
    if (clash) {
      const names = `${quoted(clash.known)} et ${quoted(clash.path)}`;
      throw new Rejected(`Deux fichiers ont le même nom, ou presque\u00a0: ${names}.`);
    }
    if (name.startsWith('captures/')) continue;
    if (entry.isEncrypted()) throw new Rejected(`Le fichier ${quoted(name)} est chiffré.`);
    if (entry.uncompressedSize > (name === 'manifest.json' ? limits.manifest : limits.file)) {
      throw new Rejected(`Le fichier ${quoted(name)} est trop lourd.`);
    }
    files.push([name, entry]);
  }
  const sizes = files.filter(([name]) => name !== 'manifest.json').map(([, entry]) => entry.uncompressedSize);
  if (sizes.length > limits.files) throw new Rejected('L’aperçu a trop de fichiers.');
  if (sizes.reduce((sum, size) => sum + size, 0) > limits.site) throw new Rejected('L’aperçu est trop lourd.');
  return files;
}

function readManifest(bytes: Buffer | undefined): Manifest {
  if (!bytes) throw new Rejected('Le fichier `manifest.json` manque.');
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Rejected('Le fichier `manifest.json` n’est pas du JSON.');
  }
  const { data, error } = manifestSchema.safeParse(json);
  if (data) return data;
  throw new Rejected(
    `Le fichier \`manifest.json\` n’a pas la forme attendue, à ${quoted(error.issues[0]!.path.join('.'))}.`,
  );
}

/** The addresses that answer among the names of the files of a site: `/`, `/projets/`, `/404.html`. */
export const pagesIn = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].filter((name) => name.endsWith('.html')).map((name) => `/${name}`.replace(/\/index\.html$/, '/')));
