import { parseArgs } from 'node:util';
import { report } from '../check/check.ts';
import { readContent } from '../check/content.ts';
import { rules } from '../check/rules/index.ts';
import { carryOut, tell } from './plan.ts';
import { planRemove } from './remove.ts';
import { planRename } from './rename.ts';

const usage = `Usage : npm run rename -- projets/cartiflette nouveau-nom [--oui]
        npm run remove -- actualites/mon-article [--oui]

  Sans --oui, dit ce qui changerait et n’écrit rien : le fichier, ses images, les liens et les fiches qui le nomment,
  la redirection de son ancienne adresse.`;

const root = process.cwd();

function main(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { oui: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [command, name, id] = positionals;
  if (values.help) return usage;
  if (!name || positionals.length !== (command === 'rename' ? 3 : 2)) throw new Error(usage);
  const content = readContent(root);
  const { errors } = report(content, '', rules);
  if (errors > 0)
    throw new Error(
      `Le contenu a ${errors} erreur${errors > 1 ? 's' : ''} : corrigez d’abord, avec « npm run check ».`,
    );
  const plan = id ? planRename(content, name, id) : planRemove(content, name);
  if (!values.oui)
    return `${tell(plan, content)}\n\nRien n’est écrit. Pour le faire, ajoutez --oui à la même commande.`;
  carryOut(root, plan);
  const after = report(readContent(root), '', rules);
  const rest = after.errors > 0 ? ' « npm run check » montre ce qui vous reste à choisir.' : '';
  return `${tell(plan, content)}\n\nC’est fait.${rest}`;
}

try {
  console.log(main());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
