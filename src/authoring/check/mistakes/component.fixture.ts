import type { Mistake } from '../project.fixture.ts';
import { png } from '../project.fixture.ts';
import { mdx, post } from './post.fixture.ts';

const figure = mdx('<Figure src="./a.png" alt="Une carte" />');
/** A picture says nothing to the site, which counts words. */
const counted = mdx('<Chiffres source="A">\n\n- **8** ![projets](./a.png)\n\n</Chiffres>');

/** Components: their names, attributes, contents, and where they stand. */
export const componentMistakes: Mistake[] = [
  ['a component that does not exist', mdx('<Callout>Un mot</Callout>'), 'composant 7:1', 'Choisissez parmi : Encart'],
  ['a component with a mistyped name', mdx('<Encar>\n\nUn mot\n\n</Encar>'), 'composant 7:1', 'Écrivez <Encart>'],
  ['a member of a component', mdx('<Encart.titre />'), 'composant 7:1', 'Choisissez parmi'],
  ['an unknown attribute', mdx('<Encart titre="A">\n\nUn mot\n\n</Encart>'), 'composant 7:9', 'Écrivez « title »'],
  ['an attribute that runs', post('<Encart onclick="a()">\n\nUn mot\n\n</Encart>'), 'composant 7:9', 'title'],
  ['an attribute that is missing', mdx('<Projet />'), 'composant 7:1', 'Ajoutez id="…"'],
  ['an attribute without a value', mdx('<Projet id />'), 'composant 7:9', 'Nom de fichier'],
  ['an attribute given twice', mdx('<Projet id="kallm" id="kallm" />'), 'composant 7:9', 'N’en gardez qu’un'],
  ['a value between braces', mdx('<Projet id={"kallm"} />'), 'composant 7:9', 'guillemets droits'],
  ['attributes spread from elsewhere', mdx('<Projet id="kallm" {...tout} />'), 'composant 7:1', 'un par un'],
  ['code as an address', post('<Video title="A" url="javascript:a()" />'), 'composant 7:18', 'Adresse de la vidéo'],
  ['a duration in figures', mdx('<Video title="A" url="https://a.fr" duration="12:30" />'), 'composant 7:37', '45 min'],
  ['a season that is no number', mdx('<Frise season="deux" />'), 'composant 7:8', '1, 2, 3'],
  ['a picture without words', mdx('<Figure src="./a.png" alt="" />'), 'image-absente 7:9', 'Déposez-la', 'composant'],
  ['a project that does not exist', mdx('<Projet id="kalm" />'), 'lien-entre-fiches 7:9', 'Écrivez « kallm »'],
  ['an unknown event', post('<Atelier id="2023-03-15-atelier" />'), 'lien-entre-fiches 7:10', '14-atelier'],
  ['a figure that is missing', figure, 'image-absente 7:9', 'Déposez-la'],
  ['a heavy figure', { ...figure, 'actualites/a.png': png(10_000_001) }, 'image-illisible 7:9', '1 600 pixels'],
  ['a picture by reference', post('![Une carte][1]\n\n[1]: ./a.png'), 'image-absente 9:1', 'Déposez-la'],
  ['a component in a sentence', mdx('Voir <Projet id="kallm" /> ici.'), 'composant 7:6', 'seul sur sa ligne'],
  ['a text in a component that holds none', mdx('<Projet id="kallm">KALLM</Projet>'), 'composant 7:1', '/>'],
  ['a callout without a text', mdx('<Encart title="A" />'), 'composant 7:1', 'entre <Encart> et </Encart>'],
  ['figures that are no list', mdx('<Chiffres source="A">\n\n8 projets\n\n</Chiffres>'), 'composant 7:1', '**8**'],
  ['a figure that counts a picture', { ...counted, 'actualites/a.png': png() }, 'composant 7:1', '**8**'],
  ['a component that is not closed, in a .md', post('<Encart>\n\nUn mot'), 'mdx 7:1', 'Fermez-la'],
  ['a less-than sign beside a component, in a .md', post('1 <2\n\n<Projet id="kallm" />'), 'mdx 7:3', '\\<'],
  ['HTML in a component', post('<Encart>\n\nUn <mark>a</mark>\n\n</Encart>'), 'code-interdit 9:4', 'gardez son texte'],
];
