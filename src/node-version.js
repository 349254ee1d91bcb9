/* Read before a program of the project: npm installs the Node that it needs, save where it is told not to, or cannot. */
if (process.versions.node.localeCompare('24.4', 'en', { numeric: true }) < 0) {
  console.error(`Le projet demande Node 24.4, et celui d’ici est le ${process.versions.node}. « npm ci » l’installe, sauf avec
« --omit=optional » ou sur un système comme Alpine : installez-le alors, de https://nodejs.org.
The project needs Node 24.4: install it where "npm ci" does not.`);
  process.exit(1);
}
