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
  shown('a table of contents of HackMD', '[TOC]', 'sommaire'),
  shown('the size of a picture, as HackMD has it', '![Courbe](/img/a.png =400x)', 'réglage', '7:9'),
  shown('words on a coloured ground', 'Un ==mot fort==', '**mot**', '7:4'),
  shown('the settings of a heading of Quarto', '## Titre {#titre .unnumbered}', 'réglage', '7:9'),
  shown('a space in an address', '[Guide](https://exemple.fr/Guide DSFR.pdf)', '%20', '7:7'),
  shown('a space within a link', '[un] (/projets/)', 'Retirez l’espace', '7:4'),
  shown('a space that does not break, after the mark of an item', '-\u00a0un', 'ordinaire'),
  shown('a shortcode, whose address is not told', '{{< video https://exemple.fr/v.mp4 >}}', '<Video'),
  shown('a link of a wiki', '[[Cartiflette]]', 'un lien'),
  shown('a box of GitHub', '> [!NOTE]\n> Texte', '<Encart', '7:3'),
  shown('a note that is not written', 'Un[^x]', '« [^1]: le texte', '7:3'),
  shown('bold with a space in it', 'Un **mot **gras', 'collez les « ** »', '7:4'),
  shown('bold glued to a word', '**Note :**texte', 'collez les « ** »'),
  shown('a table without its line of hyphens', '| a | b |\n| 1 | 2 |', '| --- | --- |'),
  shown('a table with a line of another width', '| a | b |\n| --- |\n| 1 | 2 |', '| --- | --- |'),
  shown('a table without the line of its titles', '| a | b |\n\n|---|---|\n| 1 | 2 |', 'ligne vide', '9:1'),
  [...shown('a hint of GitBook', '{% hint %}\nUn\n{% endhint %}', '<Encart'), 'marque-affichee'],
  shown('settings of Jekyll', 'Un\n{:.lead}', 'réglage', '8:1'),
  shown('a reference of Quarto', 'Voir @fig-a', 'autre outil', '7:6'),
  shown('a name of HackMD', '> [name=A] Un', 'autre outil', '7:3'),
  shown('a mark of forums', '[/b]', 'autre outil'),
  shown('a line of tags of HackMD', '###### tags: a', 'en-tête'),
  shown('a lone tilde around a word', 'Un ~mot~', '~~mots~~', '7:4'),
  shown('underlined words', 'Un ++mot++', 'souligne', '7:4'),
  shown('an abbreviation', '*[RGAA]: Référentiel', 'sigle'),
  shown('a definition', 'Terme\n: Sens', '**terme**', '8:1'),
  shown('the name of an emoji', 'Oui :tada:', 'emoji', '7:5'),
  shown('a formula', 'Soit $a^2=b^2$', 'formule', '7:6'),
  shown('code that does not end', 'Un `mot', 'accent grave', '7:4'),
  shown('a note within its sentence', 'Un^[note]', '« [^1]: le texte', '7:3'),
  shown('a bullet glued to its item', '•un', '« - »'),
  [...shown('dashes for items', '– un\n– deux', '« - »'), 'marque-affichee'],
];
