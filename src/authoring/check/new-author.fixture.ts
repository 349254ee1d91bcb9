/**
 * What a new author brings: a text written elsewhere, with straight apostrophes, headings that start low, bare addresses,
 * an `<img>` of HackMD, a table, code, an emoji; and a photo as a phone names it.
 */
export const newAuthor = {
  title: "L'atelier de cadrage de la saison 3 : ce qu'il faut retenir",
  date: '12 mai 2023',
  summary: "Retour sur l'atelier : 40 personnes, 8 projets, et un calendrier",
  file: 'Compte Rendu Été.md',
  photo: 'IMG 2041 (1).JPG',
  text: `#### L'essentiel

Le 12 mai, l'équipe du programme a réuni quarante personnes à l'Insee. Aujourd'hui, huit projets ont une équipe ; c'est deux de plus que l'an passé. "Nous voulons des outils simples", résume l'équipe de l'Etat. Tout est sur https://www.10pourcent.etalab.gouv.fr/ et sur www.insee.fr, et l'on peut écrire à contact@exemple.fr.

<img src="./IMG 2041 (1).JPG" width="400" alt="La salle pendant l'atelier">

Chaque équipe a présenté son projet en cinq minutes, puis répondu aux questions. D'autres projets viendront d'ici l'été : il n'est pas trop tard pour proposer le vôtre. Les ateliers de travail reprennent à 14:00, deux fois par mois, jusqu'à l'automne. On peut s'y joindre à tout moment, sans connaître le projet d'avance.

#### Ce que l'on a décidé

| Projet | Équipe | Prochaine étape |
|---|---|---|
| Cartiflette | 6 personnes | l'installation en une ligne |
| ChartsGouv | 5 personnes | les thèmes d'Insee |
| PoufDoc | 4 personnes | le modèle de rapport |

Les équipes se donnent trois règles :

- écrire le code en commun, sur un dépôt ouvert ;
- montrer ce qui marche tous les quinze jours ;
- demander de l'aide dès qu'un point bloque plus d'une heure.

##### Un exemple

L'installation tient en une ligne :

\`\`\`python
# l'exemple du projet
carte = load("région", "2026")
print(f"{len(carte)} régions")
\`\`\`

Le résultat s'affiche en moins de dix secondes 🚀 ; sur un réseau lent, il faut compter une minute. La commande accepte aussi le nom d'un département, d'une commune ou d'un canton. Si le nom n'est pas reconnu, l'outil propose les plus proches, comme le fait un moteur de recherche. L'équipe a mesuré le temps gagné sur trois cas : une carte de l'emploi, une carte des écoles, une carte des gares.

#### Et maintenant ?

Les prochains rendez-vous sont sur [la page des ateliers](/ateliers/), qui dit aussi où s'inscrire. L'équipe relit les propositions chaque lundi ; elle répond en moins d'une semaine. Vous n'avez pas d'idée ? Venez quand même : "l'atelier commence toujours par un tour de table", dit-on ici. Les agents qui n'ont jamais écrit de code sont les bienvenus : il y a des textes à relire, des données à vérifier, des cartes à montrer. On repart avec une liste de personnes à qui poser ses questions, et c'est souvent le plus utile. À bientôt !`,
};
