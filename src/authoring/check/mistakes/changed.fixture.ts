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
  told('Besoins :\n→ un poste ;\n→ un accès.', '7:1', '« - »'),
  told('o\tun\no\tdeux', '7:1', '« - »'),
  told('🚀 Un départ\n🎯 Une cible', '7:1', '« \\ »'),
  told('1. Préparer\n  - le texte\n  - les images\n2. Relire', '8:3', 'trois espaces'),
  told('10. dix\n   - a\n11. onze', '8:4', 'trois espaces'),
  told('- a\n - b\n- c', '7:1', 'trois espaces'),
  told('3*4*5 = 60', '7:2', '« \\* »'),
  told('Un agent*es et les client*es', '7:9', '« \\* »'),
  told('2**3**4', '7:2', '« \\* »'),
  told('+ 30 % de visites', '7:1', '« \\+ »'),
  told('> 30 % des agents', '7:1', '« \\> »'),
  told('    Ce paragraphe est en retrait.', '7:1', 'Retirez leurs espaces'),
  told('L’équipe\n-', '7:1', 'mettez une ligne vide'),
  told('title: Essai\n---', '7:1', 'mettez une ligne vide'),
  told('Un\n\n[^x]: Une note', '9:1', 'Écrivez [^x]'),
  told('Un[^x]\n\n[^x]: a\n\n[^x]: b', '11:1', 'retirez-la'),
  told('[Lieu]: Paris', '7:1', '« Lieu : »'),
  told('[a][1]\n\n[1]: /projets/\n[1]: /projets/kallm/', '10:1', 'retirez-la'),
  told('Dans \\\\serveur\\dossier', '7:6', 'accents graves'),
  told('(\\\\serveur\\dossier)', '7:2', 'accents graves'),
  told('Voir https://exemple.fr/a…', '7:26', 'une espace'),
  told('<p>Un *mot*</p>', '7:7', 'ligne vide après la balise'),
  told('<aside>\nUn\n</aside>', '7:1', '<Encart', 'code-interdit'),
  told('**Date :** 12 mai\n**Lieu :** Paris', '7:1', '« \\ »'),
  told('Un\n\n=======\n\nDeux', '9:1', 'effacez', 'conflit'),
  told('Un\n\n>>>>>>> main', '9:1', 'effacez', 'conflit'),
  told('<!-- à compléter\n\nUn paragraphe.', '7:1', '« --> »', 'code-interdit'),
  told('A<B et B>C', '7:2', 'une espace après un « < »', 'code-interdit'),
];
