import type { Mistake } from '../project.fixture.ts';
import { post } from './post.fixture.ts';

const shown = (what: string, text: string, fix: string, place = '7:1'): Mistake => [
  what,
  post(text),
  `marque-affichee ${place}`,
  fix,
];

/** Marks of other tools, and marks of Markdown that something spoils: a page would show them as they are written. */
export const markMistakes: Mistake[] = [
  shown('a heading without its space', '##Titre', 'une espace après'),
  [...shown('a block of Quarto', '::: {.callout-note}\nNote\n:::', '<Encart'), 'marque-affichee'],
  shown('a box of HackMD', ':::info Titre\nUn **mot**\n:::', '<Encart'),
  shown('a table of contents of HackMD', '[TOC]', 'sommaire'),
  shown('the size of a picture, as HackMD has it', '![Courbe](/img/a.png =400x)', 'réglage', '7:9'),
  shown('words on a coloured ground', 'Un ==mot fort==', '**mot**', '7:4'),
  shown('the settings of a heading of Quarto', '## Titre {#titre .unnumbered}', 'réglage', '7:9'),
  shown('a link of Hugo', 'Voir [A]({{< ref "/projets" >}} "Projets")', 'de « / » à « / »', '7:8'),
  shown('a space in an address', '[Guide](https://exemple.fr/Guide DSFR.pdf)', '%20', '7:7'),
  shown('a space that does not break, after the mark of an item', '-\u00a0un', 'ordinaire'),
  shown('a shortcode, whose address is not told', '{{< video https://exemple.fr/v.mp4 >}}', '<Video'),
  shown('a tag of Jekyll', '{% include a.html %}', 'Retirez cette commande'),
  shown('a box of GitHub', '> [!NOTE]\n> Texte', '<Encart', '7:3'),
  shown('a reference of Pandoc', 'Un [@cle2020]', '[^1]', '7:4'),
  shown('a note that is not written', 'Un[^x]', '« [^1]: le texte', '7:3'),
  shown('a note that nothing calls', 'Un\n\n[^x]: Une note', 'Écrivez [^x]', '9:1'),
  shown('a note in the sentence', 'Un^[une note]', '[^1]', '7:3'),
  shown('bold with a space in it', 'Un **mot **gras', 'collez les « ** »', '7:4'),
  shown('bold glued to a word', '**Note :**texte', 'collez les « ** »'),
  shown('a formula', 'Soit $x_1 + y$', 'en mots', '7:6'),
  shown('a link of a wiki', '[[Cartiflette]]', '[texte du lien]'),
  shown('a picture of a wiki', '![[a.png]]', './image.png'),
  shown('a link whose address is nowhere', '[le bilan][b]', '[nom]: adresse'),
  shown('a table without its line of hyphens', '| a | b |\n| 1 | 2 |', '| --- | --- |'),
  ...[
    ...['CO~2~', 'x^2^', 'Un ++ajout++', '*[RGAA]: Référentiel', ':rocket: Un', 'Voir @fig-courbe', '\\newpage'],
    ...['.. note:: a', '@@ -1,2 +1,2 @@', '[b]gras[/b]', "'''gras'''", '%%note%%', '== Titre ==', '!!! note'],
    ...['Un &nbsp mot', 'Un &amp;nbsp; mot', 'd`accord', '•un', 'Un **mot', '[mot]{.petit}', '[color=#907bf7]'],
    ...['{% hint style="info" %}', '– un\n– deux', '-un\n-deux', '[object Object]'],
  ].map((text): Mistake => {
    const [first, ...others] = /^(?:[–-].*\n)/.test(text)
      ? ['7:1', 'marque-affichee']
      : [`7:${/[^\wÀ-ÿ ]/.exec(text)!.index + 1}`];
    return [text, post(text), `marque-affichee ${first}`, '', ...others];
  }),
  shown('a space within a link', '[un] (/projets/)', 'Retirez l’espace', '7:4'),
  shown('two notes of one name', 'Un[^x]\n\n[^x]: a\n\n[^x]: b', 'retirez-la', '11:1'),
  shown('a table with a line of another width', '| a | b |\n| --- |\n| 1 | 2 |', '| --- | --- |'),
];
