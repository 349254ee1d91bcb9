import { requiredPages } from '../../../catalogue/pages.ts';
import type { Mistake } from '../project.fixture.ts';
import { headers, png, withHeader } from '../project.fixture.ts';
import { mdx, post, postWith } from './post.fixture.ts';

const redirects = (...addresses: string[]) => ({
  'redirections.yaml': addresses.map((from) => `- { from: ${from}, to: /projets/kallm/ }`).join('\n'),
});
/** Files and pages of the site, what a list keeps for itself, what no preview may have. */
const notRedirected = [
  ...['/robots.txt/', '/sitemap-0.xml/', '/favicon.svg/', '/index.xml/', '/ateliers.ics/', '/actualites/index.json/'],
  ...['/saisons/2/index.xml/', '/ateliers/2023-03-14-atelier.ics/', '/Projets/', '/projets/kallm/'],
  ...['/projets/kallm/carte.png/', '/carte.png/', '/projets/kallm.svg/', '/recherche/index.json/'],
  ...['/contribuer/contenu.json/', '/licences.txt/'],
  ...['/actualites/2/', '/projets/statut-abouti/', '/-x/', `/${'a'.repeat(190)}/`],
];
const outside = { '../../a.png': png() };

/** What once stopped a build after « Contenu valide », or made a preview that was refused. */
export const buildMistakes: Mistake[] = [
  ...requiredPages.map((id): Mistake => [
    `no page « ${id} »`,
    { [`pages/${id}.md`]: undefined },
    'rangement -:-',
    'Rétablissez-le',
  ]),
  ['a picture outside', { ...post('![Photo](../../../a.png)'), ...outside }, 'image-absente 7:1', 'Déposez-la dans'],
  ['a figure', { ...mdx('<Figure src="./../../../a.png" alt="A" />'), ...outside }, 'image-absente 7:9', 'Déposez-la'],
  [
    'a header',
    { ...postWith('images: [{ src: ./../../../a.png, alt: A }]'), ...outside },
    'image-absente 5:10',
    'Déposez-la',
  ],
  ['a folder named as a picture', { 'actualites/a.jpg/b.md': withHeader(headers.post) }, 'rangement -:-', 'a-jpg'],
  ['a question mark in a folder', { 'actualites/a?/b.png': png() }, 'rangement -:-', '« a »'],
  ['a line break in a folder', { 'img/a\nb/b.png': png() }, 'rangement -:-', '« a-b »'],
  ['a line break in a name', { 'actualites/a\nb.md': withHeader(headers.post) }, 'adresse -:-', '« a-b.md »'],
  ['a name of a picture without end', { [`img/${'a'.repeat(190)}.png`]: png() }, 'rangement -:-', 'Renommez-la'],
  ['an address that no preview may have', postWith(`slug: ${'ab'.repeat(87)}`), 'adresse 5:7', '« slug »'],
  ['a redirection that is a file and a folder', redirects('/a.html', '/a.html/'), 'redirection 2:11', 'Retirez'],
  ['an address redirected twice', redirects('/a/', '/a/'), 'redirection 2:11', 'Retirez'],
  ...notRedirected.map((from): Mistake => [
    `a redirection from ${from.slice(0, 40)}`,
    redirects(from),
    'redirection 1:11',
    'Retirez cette ligne',
  ]),
];
