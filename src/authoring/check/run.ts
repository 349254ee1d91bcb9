import { appendFileSync, existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './check.ts';
import { fixFiles } from './fix.ts';
import { annotations } from './reporters/annotations.ts';
import { terminalReport } from './reporters/terminal.ts';

const usage = `Usage : npm run check -- [--fix] [--format=texte|github] [fichier ou dossier]

  --fix              répare ce qui peut l’être sans choix : en-têtes, liens, signes cachés
  --format=github    annotations de pull request, et résumé de l’exécution
  CHECK_SECONDS=…    variable d’environnement : le nombre de secondes laissé à la vérification (240)

Sortie : 0 sans erreur, 1 avec des erreurs, 2 si la vérification n’a pas pu se faire.`;

const root = process.cwd();

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean' },
      format: { type: 'string', default: 'texte' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!['texte', 'github'].includes(values.format)) throw new Error(`Format inconnu : « ${values.format} ».`);
  const [named = ''] = positionals;
  if (named && !existsSync(named)) throw new Error(`« ${named} » n’existe pas.`);
  if (!existsSync(join(root, 'src/content'))) throw new Error('Le dossier src/content est introuvable ici.');
  const only = named && relative(root, resolve(named)).split(sep).join('/');
  if (!`${only}/`.startsWith('src/content/') && !'src/content'.startsWith(only)) {
    throw new Error(`« ${named} » n’est pas dans src/content.`);
  }

  if (values.fix) {
    // A header that can be read at last may have values to mend, and these, their items.
    for (let pass = 0; pass < 3; pass++) {
      for (const told of fixFiles(root, checkContent(root, only))) console.log(told);
    }
  }
  const result = checkContent(root, only);
  if (values.format === 'github') {
    console.log(annotations(result));
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary) appendFileSync(summary, `\`\`\`\n${terminalReport(result, false)}\n\`\`\`\n`);
  } else console.log(terminalReport(result, process.stdout.isTTY && !process.env.NO_COLOR));
  return result.errors > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`La vérification n’a pas pu se faire. ${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
