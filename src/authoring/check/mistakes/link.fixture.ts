import type { Mistake } from '../mistakes.fixture.ts';
import { headers, withHeader } from '../project.fixture.ts';
import { mdx, post } from './post.fixture.ts';

/** Links. */
export const linkMistakes: Mistake[] = [
  ['an address without a scheme', post('[Ailleurs](//exemple.fr/)'), 'lien-adresse 7:1', 'https:'],
  ['a link without words', post('Un [](/projets/)'), 'lien-muet 7:4', 'entre les crochets'],
  ['« ici »', post('Cliquez [ici](/projets/)'), 'lien-muet 7:9', 'Nommez la page'],
  ['« En savoir plus… »', post('[**En savoir plus…**](/projets/)'), 'lien-muet 7:1', 'Nommez la page'],
  ['« Lire la suite » by reference', post('[Lire la suite][a]\n\n[a]: /projets/'), 'lien-muet 7:1', 'Nommez la page'],
  [
    'an internal link without its last slash',
    post('[KALLM](/projets/kallm)'),
    'lien-interne 7:1',
    '« /projets/kallm/ »',
  ],
  [
    'a link to a draft',
    { ...post('[Lettre](/actualites/lettre/)'), 'actualites/lettre.md': withHeader(`${headers.post}\ndraft: true`) },
    'lien-interne 7:1',
    'publiez d’abord',
  ],
  [
    'a link to a post that appears later',
    {
      ...post('[Lettre](/actualites/lettre/)'),
      'actualites/lettre.md': withHeader(headers.post.replace('2023-03-14', '2023-03-24')),
    },
    'lien-interne 7:1',
    'la même date',
  ],
  [
    'a link from a page to a draft',
    {
      'pages/essai.md': withHeader('title: Essai\nsummary: Un essai.', '[Lettre](/actualites/lettre/)'),
      'actualites/lettre.md': withHeader(`${headers.post}\ndraft: true`),
    },
    'lien-interne 6:1',
    'publiez d’abord',
  ],
  ['an internal link to nothing', post('[Rien](/cela-n-existe-pas-du-tout/)'), 'lien-interne 7:1', 'Retirez le lien'],
  ['a misspelt internal link', post('[KALLM](/projets/kalm/)'), 'lien-interne 7:1', '« /projets/kallm/ »'],
  [
    'an internal link by reference',
    post('[KALLM][k]\n\n[k]: /projets/kalm/'),
    'lien-interne 9:1',
    '« /projets/kallm/ »',
  ],
  ['an old address', post('[A](/a/#b)'), 'lien-interne 7:1', '« /projets/kallm/ »'],
  ['a relative link', post('[KALLM](../projets/kallm.md)'), 'lien-interne 7:1', 'de « / » à « / »'],
  ['a link that lacks https', post('[Site](www.exemple.fr)'), 'lien-interne 7:1', 'de « / » à « / »'],
  ['an anchor to nothing', post('## L’été\n\n[Un](#l-été)'), 'ancre 9:1', '« #lété »'],
  ['a link over http', post('[A](http://a.fr)'), 'lien-adresse 7:5', '« https: »'],
  ['a link that runs code', post('[A](javascript:alert)'), 'lien-adresse 7:1', '« https: »'],
  ['a link that runs code, in capitals', post('[A](JaVaScRiPt:alert)'), 'lien-adresse 7:1', '« https: »'],
  ['a link that runs code, with an entity', post('[A](java&#115;cript&colon;alert)'), 'lien-adresse 7:1', '« https: »'],
  ['a link that runs code, with a tab', post('[A](<java\tscript:alert>)'), 'lien-adresse 7:1', '« https: »'],
  [
    'a link that runs code, with an encoded line break',
    post('[A](<&#10;javascript:alert>)'),
    'lien-adresse 7:1',
    '« https: »',
  ],
  ['a link that runs code, by reference', post('[A][b]\n\n[b]: javascript:alert'), 'lien-adresse 9:1', '« https: »'],
  ['a link that runs code, in MDX', mdx('[A](vbscript:alert)'), 'lien-adresse 7:1', '« https: »'],
  ['a link that runs code, between angle brackets', post('<javascript:alert>'), 'lien-adresse 7:1', '« https: »'],
  ['a link that holds a page', post('[A](data:text/html,a)'), 'lien-adresse 7:1', '« https: »'],
  [
    'a picture that holds its bytes',
    post('![A](data:image/png;base64,AA)'),
    'image-absente 7:1',
    'Déposez-la',
    'lien-adresse',
  ],
  ['an address in full', post('Voir https://a.fr/b.'), 'adresse-nue 7:6', '(https://a.fr/b)'],
  ['an address between angle brackets', post('Voir <https://a.fr/b>.'), 'adresse-nue 7:6', '(https://a.fr/b)'],
  ['an address in full as its own words', post('[https://a.fr](https://a.fr)'), 'adresse-nue 7:1', '(https://a.fr)'],
];
