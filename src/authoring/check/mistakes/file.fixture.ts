import type { Mistake } from '../project.fixture.ts';
import { headers, png, withHeader } from '../project.fixture.ts';
import { mdx, post, postInstead, redirect } from './post.fixture.ts';

const { post: header } = headers;
const bilan = (contents: string | Uint8Array) => ({ 'actualites/bilan.md': contents });
const latin1 = Buffer.from(withHeader(header, 'Été'), 'latin1');
const utf16 = Buffer.from(withHeader(header), 'utf16le');

const conflict = '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> main';
const mergeMarks = ['<<<<<<< HEAD', '=======', '>>>>>>> b', '||||||| 1a2b3c4'];
const devices = ['con', 'aux', 'nul', 'com1'].map((name) => `actualites/${name}.md`);

/** Files in the wrong place, with the wrong name, or that cannot be read. */
export const fileMistakes: Mistake[] = [
  ['no header', bilan('Bonjour.\n'), 'en-tete 1:1', 'Ajoutez en première ligne trois tirets'],
  ['a header that is not closed', bilan(`---\n${header}\n\nBonjour.\n`), 'en-tete 1:1', 'après la dernière clé'],
  ['a header between two hyphens', bilan(`--\n${header}\n--\n`), 'en-tete 1:1', 'trois tirets'],
  ['a text in the encoding of old Windows', bilan(latin1), 'encodage 7:1', 'UTF-8'],
  ['a text in UTF-16', bilan(utf16), 'encodage 1:2', 'UTF-8'],
  ['a NUL', post('a\0b'), 'encodage 7:2', 'UTF-8'],
  ['an invisible character', post('Un\bmot'), 'encodage 7:3', 'Effacez ce caractère'],
  ['an invisible character of YAML', postInstead('title', 'title: "Un\\bbilan"'), 'encodage -:-', 'barre oblique'],
  ['half a character, in YAML', postInstead('title', 'title: "a\\ud83d"'), 'encodage -:-', 'barre oblique'],
  ['a control, as an entity', post('Un\n\n*mot&#27;*'), 'encodage 9:2', 'esperluette'],
  ['a text turned over, as an entity', post('Un mot&#8238;'), 'encodage 7:1', 'esperluette'],
  ['the same in the words of a picture', post('![a&#x202e;](/favicon.png)'), 'encodage 7:1', 'esperluette'],
  ['a text turned over', post('Un mot\u202egpj.exe'), 'signe-trompeur 7:7', '--fix'],
  ['the same, in YAML', postInstead('title', 'title: "a\\u202e"'), 'encodage -:-', 'barre oblique'],
  ['letters that no one sees', post('Un\u{e0061}mot'), 'signe-trompeur 7:3', '--fix'],
  ['a line without its end', post('Un\u2028mot'), 'signe-trompeur 7:3', '--fix'],
  ['a sign without width', postInstead('date', 'date: 2023-05-12\u200b'), 'valeur 3:7', 'jour', 'signe-trompeur'],
  ['in data', { 'administrations/a.yaml': 'name: A\nurl: "https://a.fr/\u200b"' }, 'signe-trompeur 2:20', '--fix'],
  ['in a link', post('[A](https://a.fr/b\u200bc)'), 'signe-trompeur 7:19', '--fix'],
  ['in an address', post('https://a.fr/b\u2060c'), 'signe-trompeur 7:15', '--fix'],
  ['in the address of a name', post('[A][b]\n\n[b]: https://a.fr/\u00adc'), 'signe-trompeur 9:19', '--fix'],
  ['in an anchor', post('[A](#u\u200bn)\n\n## Un'), 'lien 7:1', '« #un »', 'signe-trompeur'],
  ['in a tag', mdx('<Video title="A" url="https://a.fr/\u200bb" />'), 'signe-trompeur 7:36', '--fix'],
  ['too long a text', post('mot\n'.repeat(25_001)), 'encodage -:-', 'Coupez le texte'],
  ['accents and spaces', { 'actualites/Été 2024.md': withHeader(header) }, 'adresse -:-', '« ete-2024.md »'],
  ['the name of a list', { 'actualites/Saison 2.md': withHeader(header) }, 'adresse -:-', '« texte-saison-2.md »'],
  ['a name that is taken', { 'actualites/Bilan!.md': withHeader(header) }, 'adresse -:-', '« texte-bilan.md »'],
  ['a name in capitals', { 'img/A.png': png(), 'img/a.png': png() }, 'rangement -:-', 'en minuscules'],
  ['the extension .markdown', { 'actualites/a.markdown': withHeader(header) }, 'rangement -:-', '« a.md »'],
  ['a text for a season', { 'saisons/3.md': withHeader(header) }, 'rangement -:-', '« 3.yaml »'],
  ['the extension .yml', { 'ateliers/a.yml': headers.workshop }, 'rangement -:-', '« a.yaml »'],
  ['a Word document', { 'actualites/a.docx': 'PK' }, 'rangement -:-', 'va en lien'],
  ['a picture with a space in its name', { 'actualites/Ma photo.PNG': png() }, 'rangement -:-', '« ma-photo.png »'],
  ['a program named as a picture', { 'administrations/insee.yaml?x.png': png() }, 'rangement -:-', 'Renommez-la'],
  ['the address of previews', { 'pages/apercu.md': withHeader('title: A\nsummary: B') }, 'adresse -:-', 'Changez'],
  ['a conflict in a header', bilan(`---\n${conflict}\n---\n`), 'conflit 2:1', 'effacez les lignes'],
  ['a conflict in a text', post(conflict), 'conflit 7:1', 'effacez les lignes'],
  ...mergeMarks.map((mark): Mistake => [mark, post(`Un\n\n${mark}\nDeux`), 'conflit 9:1', 'effacez les lignes']),
  ...devices.map((file): Mistake => [file, { [file]: withHeader(header) }, 'adresse -:-', 'le nom du fichier']),
  ['the same for a folder', { 'img/aux/a.png': png() }, 'rangement -:-', '« dossier-aux »'],
  ['the same for a picture', { 'img/Nul.png': png() }, 'rangement -:-', '« image-nul.png »'],
  ['a folder that ends in a dot', { 'img/a./b.png': png() }, 'rangement -:-', '« a »'],
  [
    'an address that was published',
    { 'adresses-publiees.txt': '\n/a/\n/projets/kallm/\n/projets/kalm/\n' },
    'redirection -:-',
    'redirections.yaml la ligne « - { from: /projets/kalm/, to: /projets/kallm/ } »',
  ],
  ['a hidden text', { 'actualites/.a.md': withHeader(header) }, 'rangement -:-', 'sans ce point'],
  ['a text in a hidden folder', { 'actualites/.a/b.md': withHeader(header) }, 'rangement -:-', 'sans ce point'],
  ['a file in no folder', { 'a.md': withHeader(header) }, 'rangement -:-', 'Déplacez-le'],
  ['no legal facts', { 'mentions.yaml': undefined }, 'rangement -:-', 'Rétablissez-le'],
  ['a list’s address', { 'projets/theme-cartes.md': withHeader(headers.project) }, 'adresse -:-', 'nom du fichier'],
  ['the number of a list', { 'actualites/2.md': withHeader(header) }, 'adresse -:-', 'nom du fichier'],
  ['a file and a folder', { 'actualites/bilan/index.md': withHeader(header) }, 'adresse -:-', 'nom du dossier'],
  ['the index of a whole folder', { 'actualites/index.md': withHeader(header) }, 'adresse -:-', 'nom du fichier'],
  ['one name with .md and .mdx', { 'actualites/bilan.mdx': withHeader(header) }, 'adresse -:-', 'nom du fichier'],
  ['one name in two folders', { 'actualites/2024/bilan.md': withHeader(header) }, 'adresse -:-', 'nom du fichier'],
  ['redirections cut short', { 'redirections.yaml': '- { from: /a/' }, 'en-tete 1:14', 'Donnez le même décalage'],
  ['a redirection to nowhere', { 'redirections.yaml': '- from: /a/' }, 'cle 1:3', '« to: … »'],
  ['a redirection without a slash', redirect('a', '/b/'), 'valeur 1:11', 'Corrigez la valeur'],
  ['legal facts without a publisher', { 'mentions.yaml': 'contact: a@b.fr' }, 'cle 1:1', '« publisher: … »'],
];
