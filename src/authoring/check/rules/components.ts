import { figuresOf } from '../../../markdown/figures.ts';
import type { AttributeFault } from '../../../markdown/component.ts';
import { componentNamed, components } from '../../../schemas/components.ts';
import { rangeOfNode } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule, type Words } from '../rule.ts';
import { componentsOf, rangeOfAttribute, tagsOf, type ComponentUse } from '../tree.ts';
import { wordsOf } from './schema.ts';

const names = Object.keys(components);

/** Components have a name with a capital; other tags are HTML, which another rule refuses. */
export const isComponentName = (name: string | null): name is string => /^[A-Z][\w.]*[a-z]/.test(name ?? '');

/** « Un composant est inconnu. » */
export const component = entryRule({
  id: 'composant',
  inBrowser: true,
  *check(entry) {
    for (const node of tagsOf(entry)) {
      if (!isComponentName(node.name) || componentNamed(node.name)) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: `Le composant <${node.name}> n’existe pas.`,
        fix: adviceFor(node.name, names, `Choisissez parmi : ${names.join(', ')}.`, (name) => `<${name}>`),
      };
    }
    for (const use of componentsOf(entry)) {
      for (const [attribute, fault] of attributeFaults(use))
        yield { range: rangeOfAttribute(use, attribute), ...fault };
      const fault = contentFault(use);
      if (fault) yield { range: rangeOfNode(entry, use.node), ...fault };
    }
  },
});

/** What to say of each fault of the attributes of a tag. */
export const faultWords: Record<AttributeFault, Words> = {
  spread: { message: 'Des attributs entre accolades seraient exécutés.', fix: 'Écrivez-les un par un : nom="valeur".' },
  expression: {
    message: 'La valeur d’un attribut entre accolades serait exécutée.',
    fix: 'Mettez-la entre guillemets droits : nom="valeur".',
  },
  repeated: { message: 'Un attribut est donné deux fois.', fix: 'N’en gardez qu’un.' },
};

/** What is wrong with the attributes of a component, each by its name. */
function* attributeFaults({ name, component, values, faults, issues }: ComponentUse): Generator<[string, Words]> {
  const { shape } = component.attributes;
  const known = Object.keys(shape);
  for (const { name: attribute, fault } of faults) yield [attribute, faultWords[fault]];
  for (const issue of issues) {
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : []) {
      const message = `L’attribut « ${key} » n’existe pas pour <${name}>.`;
      yield [key, { message, fix: adviceFor(key, known, `Retirez-le, ou choisissez parmi : ${known.join(', ')}.`) }];
    }
    const attribute = String(issue.path[0] ?? '');
    if (!attribute || faults.some((fault) => fault.name === attribute)) continue;
    const { description = '' } = shape[attribute] ?? {};
    if (Object.hasOwn(values, attribute)) {
      const { message, fix = description } = wordsOf(issue, values[attribute]);
      yield [attribute, { message: `L’attribut « ${attribute} » de <${name}> ${message}.`, fix }];
    } else {
      const message = `<${name}> demande l’attribut « ${attribute} ».`;
      yield [attribute, { message, fix: `Ajoutez ${attribute}="…" : ${description}` }];
    }
  }
}

function contentFault({ name, node, component: { content, example } }: ComponentUse): Words | undefined {
  const { length } = node.children;
  if (node.type === 'mdxJsxTextElement') {
    const message = `<${name}> est au milieu d’une phrase ou d’une ligne.`;
    return { message, fix: 'Mettez-le seul sur sa ligne, entre deux lignes vides.' };
  }
  if (content === 'nothing' && length > 0) {
    return { message: `<${name}> ne contient rien.`, fix: `Fermez-le aussitôt : ${example}` };
  }
  if (content === 'text' && length === 0) {
    return { message: `<${name}> est vide.`, fix: `Écrivez un texte entre <${name}> et </${name}>.` };
  }
  if (content !== 'figures' || figuresOf(node.children)) return undefined;
  const message = `<${name}> ne contient pas une liste de chiffres.`;
  return { message, fix: 'Écrivez une liste, le chiffre en gras puis ce qu’il compte : - **8** projets' };
}
