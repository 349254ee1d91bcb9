import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { feedPath } from '../../routes.ts';
import { site } from '../../site.ts';
import { addressPart } from '../publish/escape.ts';

/** A page of a build, as far as two builds are compared. */
export interface BuiltPage {
  title: string;
  /** Its HTML, the names of styles and scripts left out. */
  content: string;
  /** The names of its styles and scripts. */
  appearance: string;
  /** Whether it only leads to another page. */
  isRedirect: boolean;
}

/** The pages of a build, by their path in the site. */
export type BuiltSite = Map<string, BuiltPage>;

/** Reads the pages of a built site, and its feed, which people read as well. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = globSync(['**/*.html', feedPath().slice(1)], { cwd: folder }).sort();
  return new Map(files.map((file) => [pathOf(file), pageOf(readFileSync(join(folder, file), 'utf8'))]));
}

/** `projets/index.html` → `/projets/`, encoded as in an address. */
const pathOf = (file: string) => `/${addressPart(file.split(sep).join('/'))}`.replace(/\/index\.html$/, '/');

function pageOf(html: string): BuiltPage {
  const assets: string[] = [];
  const content = html
    // All that stands between two quotes is tried once, whatever it holds: the time grows with the length only.
    .replace(/(?<=["'])[^"'\s]+(?=["'])/g, (value) => {
      if (!value.includes('/_astro/') || !/\.(?:css|js)$/.test(value)) return value;
      assets.push(value);
      return '';
    })
    // They follow from what they are the hashes of: the security policy, the version of a share image.
    .replace(/'sha\d+-[^']+'|(?<=\.png)\?v=[\da-f]+/g, '');
  return {
    title: titleOf(html),
    content,
    appearance: assets.join(),
    isRedirect: /<meta http-equiv="refresh"/.test(html),
  };
}

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" }));

/** The title without the name of the site, which stands on every page. */
const titleOf = (html: string) =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
    .replace(/&(#?\w+);/g, (entity, name: string) => entities.get(name) ?? entity)
    .replace(` - ${site.name}`, '')
    .trim();
