import type { Mistake } from '../mistakes.fixture.ts';
import { headers, png, withHeader } from '../project.fixture.ts';
import { post, postInstead } from './post.fixture.ts';

const { post: header } = headers;
const bilan = (contents: string | Uint8Array) => ({ 'actualites/bilan.md': contents });
const latin1 = Buffer.from(withHeader(header, 'Été'), 'latin1');
const utf16 = Buffer.from(withHeader(header), 'utf16le');

/** Files in the wrong place, with the wrong name, or that cannot be read. */
export const fileMistakes: Mistake[] = [
  ['no header', bilan('Bonjour.\n'), 'en-tete 1:1', 'Ajoutez en première ligne trois tirets'],
  ['nothing at all', bilan(''), 'en-tete 1:1', 'Ajoutez en première ligne'],
  ['an empty line before the header', bilan(`\n${withHeader(header)}`), 'en-tete 1:1', 'première ligne'],
  ['a header that is not closed', bilan(`---\n${header}\n\nBonjour.\n`), 'en-tete 1:1', 'après la dernière clé'],
  ['a header between two hyphens', bilan(`--\n${header}\n--\n`), 'en-tete 1:1', 'trois tirets'],
  ['a text in the encoding of old Windows', bilan(latin1), 'encodage 7:1', 'UTF-8'],
  ['a text in UTF-16', bilan(utf16), 'en-tete 1:1', 'trois tirets', 'encodage'],
  ['a NUL', post('a\0b'), 'encodage 7:2', 'UTF-8'],
  ['an invisible character', post('Un\bmot'), 'encodage 7:3', 'Effacez ce caractère'],
  ['an invisible character of YAML', postInstead('title', 'title: "Un\\bbilan"'), 'encodage -:-', 'barre oblique'],
  ['too long a text', post('mot '.repeat(25_001)), 'encodage -:-', 'Coupez le texte'],
  [
    'a name with accents and spaces',
    { 'actualites/Été 2024.md': withHeader(header) },
    'adresse-forme -:-',
    '« ete-2024 »',
  ],
  ['a name with a capital', { 'projets/Kallm2.md': withHeader(headers.project) }, 'adresse-forme -:-', '« kallm2 »'],
  ['a name with an underscore', { 'actualites/a_b.md': withHeader(header) }, 'adresse-forme -:-', '« a-b »'],
  ['the extension .markdown', { 'actualites/a.markdown': withHeader(header) }, 'rangement -:-', '« a.md »'],
  ['a text for a season', { 'saisons/3.md': withHeader(header) }, 'rangement -:-', '« 3.yaml »'],
  ['the extension .yml', { 'ateliers/a.yml': headers.workshop }, 'rangement -:-', '« a.yaml »'],
  ['a Word document', { 'actualites/a.docx': 'PK' }, 'rangement -:-', '« a.md »'],
  ['a picture with a space in its name', { 'actualites/Ma photo.PNG': png() }, 'rangement -:-', '« ma-photo.png »'],
  ['a picture with an accent in its name', { 'img/été (1).png': png() }, 'rangement -:-', '« ete-1.png »'],
  [
    'a program that looks like a picture',
    { 'administrations/insee.yaml?x.png': png() },
    'rangement -:-',
    'Renommez-la',
  ],
  ['a drawing in SVG', { 'actualites/a.svg': '<svg/>' }, 'rangement -:-', 'Exportez-la en PNG'],
  [
    'a page at the address of the previews',
    { 'pages/apercu.md': withHeader('title: A\nsummary: B') },
    'adresse-forme -:-',
    'Changez',
  ],
  ['a hidden text', { 'actualites/.a.md': withHeader(header) }, 'rangement -:-', 'sans ce point'],
  ['a text in a hidden folder', { 'actualites/.a/b.md': withHeader(header) }, 'rangement -:-', 'sans ce point'],
  ['a file in no folder', { 'a.md': withHeader(header) }, 'rangement -:-', 'Déplacez-le'],
  ['a folder with an accent', { 'actualités/a.md': withHeader(header) }, 'rangement -:-', 'Déplacez-le'],
  ['no legal facts', { 'mentions.yaml': undefined }, 'rangement -:-', 'Rétablissez-le'],
  [
    'the address of a list',
    { 'projets/theme-cartes.md': withHeader(headers.project) },
    'adresse-forme -:-',
    'nom du fichier',
  ],
  ['the number of a list', { 'actualites/2.md': withHeader(header) }, 'adresse-forme -:-', 'nom du fichier'],
  [
    'the folder of a post with an underscore',
    { 'actualites/atelier_1/index.md': withHeader(header) },
    'adresse-forme -:-',
    '« atelier-1 »',
  ],
  [
    'one name for a file and for a folder',
    { 'actualites/bilan/index.md': withHeader(header) },
    'adresse-prise -:-',
    'nom du dossier',
  ],
  ['the index of a whole folder', { 'actualites/index.md': withHeader(header) }, 'adresse-forme -:-', 'nom du fichier'],
  ['one name with .md and .mdx', { 'actualites/bilan.mdx': withHeader(header) }, 'adresse-prise -:-', 'nom du fichier'],
  [
    'one name in two folders',
    { 'actualites/2024/bilan.md': withHeader(header) },
    'adresse-prise -:-',
    'nom du fichier',
  ],
  ['redirections cut short', { 'redirections.yaml': '- { from: /a/' }, 'yaml 1:14', 'Donnez le même décalage'],
  ['a redirection to nowhere', { 'redirections.yaml': '- from: /a/' }, 'cle-manquante 1:3', '« to: … »'],
  [
    'a redirection without a slash',
    { 'redirections.yaml': '- { from: a, to: /b/ }' },
    'valeur 1:11',
    'Corrigez la valeur',
  ],
  ['legal facts without a publisher', { 'mentions.yaml': 'contact: a@b.fr' }, 'cle-manquante 1:1', '« publisher: … »'],
];
