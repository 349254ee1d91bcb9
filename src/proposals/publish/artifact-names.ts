import { extname } from 'node:path/posix';
import { isPlainPath, longestPath } from '../../output-names.ts';
import { quoted, Rejected } from './rejected.ts';

/** Types of files that a build of the site makes, or may come to make. */
const extensions = new Set(
  '.avif .css .csv .gif .html .ico .ics .jpeg .jpg .js .json .jsonld .pdf .png .svg .txt .webmanifest .webp .woff2 .xml'.split(
    ' ',
  ),
);

const maximumLength = 'site/'.length + longestPath;

const rules: [isWrong: (name: string) => boolean, why: string][] = [
  [(name) => name.length > maximumLength, 'a un nom trop long'],
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  [(name) => /[\0-\x1f\x7f]/.test(name), 'a un caractère de contrôle dans son nom'],
  [(name) => /[^\0-\x7f]/.test(name), 'a un caractère accentué ou rare dans son nom'],
  [(name) => name.includes('\\'), 'a une barre oblique inverse dans son nom'],
  [(name) => /^[a-z]:/i.test(name), 'désigne un disque'],
  [(name) => name.startsWith('/'), 'est un chemin absolu'],
  [(name) => name.split('/').includes('..'), 'sort de son dossier'],
  [(name) => /(^|\/)\./.test(name), 'est caché'],
  [(name) => name.toLowerCase() === 'site/cname', 'changerait le domaine du site'],
  [(name) => !isPlainPath(name.replace(/\/$/, '')), 'a un nom inattendu'],
  [(name) => !/^(manifest\.json$|site(\/|$)|captures(\/|$))/.test(name), 'n’a rien à faire ici'],
  [(name) => !name.endsWith('/') && !extensions.has(extname(name)), 'est d’un type qui n’est pas permis'],
];

/** @throws a Rejected when the name of an entry of an artifact, whose folders end with « / », is not one of ours. */
export function checkName(name: string): void {
  const broken = rules.find(([isWrong]) => isWrong(name));
  if (broken) throw new Rejected(`Le fichier ${quoted(name)} ${broken[1]}.`);
}
