import { requiredPages } from '../../../catalogue/pages.ts';
import type { Mistake } from '../project.fixture.ts';
import { headers, png, withHeader } from '../project.fixture.ts';
import { mdx, post, postWith } from './post.fixture.ts';

const redirect = (from: string) => ({ 'redirections.yaml': `- { from: ${from}, to: /projets/kallm/ }` });
const redirects = (...addresses: string[]) => ({
  'redirections.yaml': addresses.map((from) => `- { from: ${from}, to: /projets/kallm/ }`).join('\n'),
});
const picture = { '../../outside.png': png() };

/** What once stopped a build after « Contenu valide », or made a preview that was refused. */
export const buildMistakes: Mistake[] = [
  ...requiredPages.map((id): Mistake => [
    `no page « ${id} »`,
    { [`pages/${id}.md`]: undefined },
    'fichier-fixe -:-',
    'Rétablissez-le',
  ]),
  [
    'a picture outside the content',
    { ...post('![Photo](../../../outside.png)'), ...picture },
    'image-absente 7:1',
    'Déposez-la dans',
  ],
  [
    'the same, in a figure',
    { ...mdx('<Figure src="./../../../outside.png" alt="Photo" />'), ...picture },
    'image-absente 7:9',
    'Déposez-la dans',
  ],
  [
    'the same, in a header',
    { ...postWith('images: [{ src: ./../../../outside.png, alt: Photo }]'), ...picture },
    'image-absente 5:10',
    'Déposez-la dans',
  ],
  ['a folder named as a picture', { 'actualites/a.jpg/b.md': withHeader(headers.post) }, 'nom-de-fichier -:-', 'a-jpg'],
  ['a question mark in a folder', { 'actualites/a?/b.png': png() }, 'nom-de-fichier -:-', '« a »', 'image-inutile'],
  ['a backslash in a folder', { 'actualites/a\\b/b.png': png() }, 'nom-de-fichier -:-', '« a-b »', 'image-inutile'],
  ['a line break in a folder', { 'img/a\nb/b.png': png() }, 'nom-de-fichier -:-', '« a-b »', 'image-inutile'],
  ['a line break in a name', { 'actualites/a\nb.md': withHeader(headers.post) }, 'adresse-forme -:-', '« a-b.md »'],
  [
    'a name of a picture without end',
    { [`img/${'a'.repeat(190)}.png`]: png() },
    'nom-de-fichier -:-',
    'plus court',
    'image-inutile',
  ],
  ['an address over 255 signs', postWith(`slug: ${'ab'.repeat(128)}`), 'adresse-forme 5:7', 'Raccourcissez'],
  ['an address that no preview may have', postWith(`slug: ${'ab'.repeat(87)}`), 'adresse-forme 5:7', 'Raccourcissez'],
  ['a redirection in place of robots.txt', redirect('/robots.txt/'), 'redirection 1:11', 'deux fichiers'],
  ['a redirection in place of the sitemap', redirect('/sitemap-0.xml/'), 'redirection 1:11', 'deux fichiers'],
  ['a redirection in place of the icon', redirect('/favicon.svg/'), 'redirection 1:11', 'deux fichiers'],
  ['a redirection in place of the feed', redirect('/index.xml/'), 'redirection 1:11', 'deux fichiers'],
  ['a redirection in place of the calendar', redirect('/ateliers.ics/'), 'redirection 1:11', 'deux fichiers'],
  ['a redirection in place of a feed', redirect('/actualites/index.json/'), 'redirection 1:11', 'deux fichiers'],
  [
    'a redirection in place of a feed of a season',
    redirect('/saisons/2/index.xml/'),
    'redirection 1:11',
    'deux fichiers',
  ],
  [
    'a redirection in place of the calendar of an event',
    redirect('/ateliers/2023-03-14-atelier.ics/'),
    'redirection 1:11',
    'deux fichiers',
  ],
  ['a redirection without end', redirect(`/${'ab'.repeat(128)}/`), 'redirection 1:11', 'Retirez'],
  ['a redirection that no preview may have', redirect(`/${'a'.repeat(190)}/`), 'redirection 1:11', 'Retirez'],
  ['a redirection that is a file and a folder', redirects('/a.html', '/a.html/'), 'redirection 2:11', 'deux fichiers'],
  ['a redirection that differs by its case', redirect('/Projets/'), 'redirection 1:11', 'seules majuscules'],
  ['a redirection that is an option', redirect('/-x/'), 'redirection 1:11', 'Retirez'],
  ['a redirection in place of a page of a list', redirect('/actualites/2/'), 'redirection 1:11', 'Retirez'],
  ['a redirection in place of a list', redirect('/projets/statut-actif/'), 'redirection 1:11', 'Retirez'],
];
