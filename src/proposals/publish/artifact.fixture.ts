import { unzipSync, zipSync, type Zippable } from 'fflate';
import { manifest as manifestOf } from './comment.fixture.ts';

export const manifest = manifestOf({
  pages: [{ path: '/projets/', title: 'Projets', change: 'changed', isOwn: true }],
});

const text = (content: string) => new TextEncoder().encode(content);

/** An archive as GitHub serves it: a manifest and two pages, with these files more, or instead. */
export function archive(files: Record<string, Zippable[string] | string> = {}): Buffer {
  const all: Record<string, Zippable[string] | string> = {
    'manifest.json': JSON.stringify(manifest),
    'site/index.html': '<!doctype html><title>Accueil</title>',
    'site/projets/index.html': '<!doctype html><title>Projets</title>',
    ...files,
  };
  const entries = Object.entries(all).map(([name, file]) => [name, typeof file === 'string' ? text(file) : file]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** The same without one of its files. */
export const archiveWithout = (name: string): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(unzipSync(archive())).filter(([path]) => path !== name))));

/** What a build leaves that a mistake stopped. */
export const brokenArchive = (): Buffer =>
  Buffer.from(zipSync({ 'manifest.json': text(JSON.stringify({ ...manifest, isBuilt: false, pages: [] })) }));

/** A file with the type and rights that Unix gives. */
export const fileOfMode = (mode: number, content = ''): Zippable[string] => [
  text(content),
  { os: 3, attrs: mode * 0x10000 },
];

/** Where the directory of an archive keeps what it says of a file. */
const fields = { flags: [8, 2], uncompressedSize: [24, 4] } as const;

/** Makes the directory of an archive lie about some files. */
export function lying(
  zip: Buffer,
  field: keyof typeof fields,
  value: number,
  names: (name: string) => boolean,
): Buffer {
  const [offset, length] = fields[field];
  for (let start = zip.indexOf('PK\x01\x02'); start >= 0; start = zip.indexOf('PK\x01\x02', start + 4)) {
    const name = zip.toString('latin1', start + 46, start + 46 + zip.readUInt16LE(start + 28));
    if (names(name)) zip.writeUIntLE(value, start + offset, length);
  }
  return zip;
}

/** Renames a file of an archive, in place: to a name as long, which the library that zips would not write. */
export const renamed = (zip: Buffer, from: string, to: string): Buffer =>
  Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
