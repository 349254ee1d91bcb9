import type { Mistake } from '../project.fixture.ts';
import { post } from './post.fixture.ts';

const told = (text: string, place: string, fix: string, rule = 'sens-change'): Mistake => [
  JSON.stringify(text),
  post(text),
  `${rule} ${place}`,
  fix,
];

/** Lines of which Markdown makes something else than one reads there. */
export const changedMistakes: Mistake[] = [
  told('| Service | Rôle |\n| --- | --- |\n| Insee | méthode | trois agents |', '9:1', 'ajoutez une colonne'),
  told('| a | b |\n|---|---|\n| 1 | 2 |\nSuite du texte', '10:1', 'ligne vide'),
  told('Avant.\n\n```python\nprint(1)\n\nAprès le code.\n\n## Un intertitre', '9:1', 'mêmes signes'),
  told('<figure>![Le bilan](./a.png)<figcaption></figcaption></figure>', '7:9', 'ligne vide après la balise'),
  told('Un<br>\n\n<br>\n## Titre', '10:1', 'ligne vide après la balise'),
  told('Le bilan est bon.\n---\nSuite', '7:1', 'mettez une ligne vide'),
  told('1. un\n3. trois', '8:1', 'Écrivez 2'),
  told('DINUM\n20 avenue de Ségur\n75007 Paris', '7:1', '« \\ »'),
  told('**Date :** 12 mai\n**Lieu :** Paris', '7:1', '« \\ »'),
  told('Un\n\n=======\n\nDeux', '9:1', 'effacez', 'conflit'),
  told('Un\n\n>>>>>>> main', '9:1', 'effacez', 'conflit'),
  told('<!-- à compléter\n\nUn paragraphe.', '7:1', '« --> »', 'code-interdit'),
  told('A<B et B>C', '7:2', 'une espace après un « < »', 'code-interdit'),
];
