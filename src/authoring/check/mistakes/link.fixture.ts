import type { Mistake } from '../project.fixture.ts';
import { headers, withHeader } from '../project.fixture.ts';
import { site } from '../../../site.ts';
import { mdx, post, postWith, redirect } from './post.fixture.ts';

/** Links that run code, as browsers read them. */
const running = [
  ...['[A](javascript:alert)', '[A](JaVaScRiPt:alert)', '[A](java&#115;cript&colon;alert)', '<javascript:alert>'],
  ...['[A](<java\tscript:alert>)', '[A](<&#10;javascript:alert>)', '[A](data:text/html,a)'],
];

const { origin } = site;
const usages = { 'projets/kallm.md': withHeader(headers.project, '## Usages') };
const links = 'doors: [{ title: A, text: B, links: [{ url: /projets/kalm/, label: A }] }]';
const door = { 'pages/contact.md': withHeader(`title: A\nsummary: B\n${links}`) };

/** Links. */
export const linkMistakes: Mistake[] = [
  ['an address without a scheme', post('[Ailleurs](//exemple.fr/)'), 'lien 7:1', 'https:'],
  ['an address of the site that leads out', post(`[A](${origin}//a.fr/)`), 'lien 7:1', '« https: »'],
  ['a link without words', post('Un [](/projets/)'), 'sans-mots 7:4', 'entre les crochets'],
  ['an internal link without its last slash', post('[KALLM](/projets/kallm)'), 'lien 7:9', '« /projets/kallm/ »'],
  ['an internal link to nothing', post('[Rien](/cela-n-existe-pas-du-tout/)'), 'lien 7:1', 'Retirez le lien'],
  ['a misspelt internal link', post('[KALLM](/projets/kalm/)'), 'lien 7:1', '« /projets/kallm/ »'],
  ['an internal link by reference', post('[KALLM][k]\n\n[k]: /projets/kalm/'), 'lien 9:1', '« /projets/kallm/ »'],
  ['an old address', post('[A](/a/#b)'), 'lien 7:5', '« /projets/kallm/ »'],
  ['a file as an address', post('[KALLM](../projets/kallm.md)'), 'lien 7:9', '« /projets/kallm/ »'],
  ['a file of Quarto', post('[Bilan](./bilan/index.qmd#a)'), 'lien 7:9', '« /actualites/bilan/#a »'],
  ['an address with a space', post('[la page](/projets/kal lm/)'), 'marque-affichee 7:9', '%20'],
  ['an address with a space, encoded', post('[K](/projets/KALLM%20/)'), 'lien 7:5', '« /projets/kallm/ »'],
  ['a dead page by its full address', post(`[K](${origin}/projets/kalm/)`), 'lien 7:1', '« /projets/kallm/ »'],
  ['a link that lacks https', post('[Site](www.exemple.fr)'), 'lien 7:8', '« https://www.exemple.fr »'],
  ['the same without « www. »', post('[Site](data.gouv.fr/a/)'), 'lien 7:8', '« https://data.gouv.fr/a/ »'],
  ['an anchor to nothing', post('## L’été\n\n[Un](#l-été)'), 'lien 9:1', '« #lété »'],
  ['an anchor to nothing elsewhere', post('[K](/projets/kallm/#rien)'), 'lien 7:1', 'ajoutez l’intertitre'],
  ['an anchor to nothing, after a query', post('[K](/projets/kallm/?a#rien)'), 'lien 7:1', 'ajoutez l’intertitre'],
  ['the same in a redirection', redirect('/a/', '/projets/kallm/#rien'), 'redirection 1:20', 'ajoutez l’intertitre'],
  ['the same of a page of all', redirect('/a/', '/administrations/#rien'), 'redirection 1:20', 'ajoutez l’intertitre'],
  ['a misspelt anchor', { ...post('[K](/projets/kallm/#usage)'), ...usages }, 'lien 7:1', '« /projets/kallm/#usages »'],
  ['a dead page in a header', door, 'lien 4:45', '« /projets/kallm/ »'],
  ['a link over http', post('[A](http://a.fr)'), 'lien 7:1', '« https: »'],
  ...running.map((text): Mistake => [`a link that runs code: ${text}`, post(text), 'lien 7:1', '« https: »']),
  ['a link that runs code, by reference', post('[A][b]\n\n[b]: javascript:alert'), 'lien 9:1', '« https: »'],
  ['a name that passes for the site', post(`[A](${origin}@evil.example/)`), 'lien 7:1', 'si c’est bien là'],
  ['the same, in a picture', post('![A](https://a@b.fr/a.png)'), 'image-absente 7:1', 'Déposez-la', 'lien'],
  ['in a header', postWith(`sources: [{ title: A, url: "${origin}@a.fr/" }]`), 'valeur 5:28', 'Corrigez l’adresse'],
  ['in a component', mdx(`<Video title="A" url="${origin}@a.fr/" />`), 'composant 7:18', 'Corrigez l’adresse'],
  ['an address without its slashes', post('[A](https:exemple.fr)'), 'lien 7:1', '« https://exemple.fr/… »'],
  ['an address with backslashes', post('[A](<https:\\\\exemple.fr>)'), 'lien 7:1', '« https://exemple.fr/… »'],
  ['an address of no site', post('[A](https://)'), 'lien 7:1', 'le nom du site'],
  ['a picture that holds its bytes', post('![A](data:image/png;base64,AA)'), 'image-absente 7:1', 'Déposez-la', 'lien'],
];
