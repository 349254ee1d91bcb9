import { figuresOf } from '../../../markdown/figures.ts';
import type { AttributeFault } from '../../../markdown/component.ts';
import { componentNamed, components } from '../../../schemas/components.ts';
import { rangeOfNode } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import { entryRule, type Finding } from '../rule.ts';
import { componentsOf, rangeOfAttribute, tagsOf, type ComponentUse } from '../tags.ts';

const names = Object.keys(components);

/** Components have a name with a capital; other tags are HTML, which another rule refuses. */
export const isComponentName = (name: string | null): name is string => /^[A-Z][\w.]*[a-z]/.test(name ?? '');

export const unknownComponent = entryRule(
  {
    id: 'composant',
    title: 'Composant inconnu',
    explanation: `Un texte peut employer ces composants, et aucun autre : ${names.join(', ')}. Majuscules et minuscules comptent.`,
  },
  function* (entry) {
    for (const node of tagsOf(entry)) {
      if (!isComponentName(node.name) || componentNamed(node.name)) continue;
      const nearest = closestOf(node.name, names);
      yield {
        range: rangeOfNode(entry, node),
        message: `Le composant <${node.name}> n’existe pas.`,
        fix: nearest ? `Écrivez <${nearest}>.` : `Choisissez parmi : ${names.join(', ')}.`,
      };
    }
  },
);

const faults: Record<AttributeFault, Pick<Finding, 'message' | 'fix'>> = {
  spread: { message: 'Des attributs entre accolades seraient exécutés.', fix: 'Écrivez-les un par un : nom="valeur".' },
  expression: {
    message: 'La valeur d’un attribut entre accolades serait exécutée.',
    fix: 'Mettez-la entre guillemets droits : nom="valeur".',
  },
  repeated: { message: 'Un attribut est donné deux fois.', fix: 'N’en gardez qu’un.' },
};

function* wrongAttributes(use: ComponentUse): Generator<Finding> {
  const { entry, name, component, values, issues } = use;
  const known = Object.keys(component.attributes.shape);
  for (const { name: attribute, fault } of use.faults) {
    yield { entry, range: rangeOfAttribute(use, attribute), ...faults[fault] };
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const nearest = closestOf(key, known);
        yield {
          entry,
          range: rangeOfAttribute(use, key),
          message: `L’attribut « ${key} » n’existe pas pour <${name}>.`,
          fix: nearest ? `Écrivez « ${nearest} ».` : `Retirez-le, ou choisissez parmi : ${known.join(', ')}.`,
        };
      }
      continue;
    }
    const attribute = String(issue.path[0]);
    if (use.faults.some((fault) => fault.name === attribute)) continue;
    const range = rangeOfAttribute(use, attribute);
    if (!Object.hasOwn(values, attribute)) {
      const message = `<${name}> demande l’attribut « ${attribute} ».`;
      yield { entry, range, message, fix: `Ajoutez ${attribute}="…" : ${descriptionOf(use, attribute)}` };
    } else {
      const [message = '', ...fix] = issue.message.split(' : ');
      yield {
        entry,
        range,
        message: `L’attribut « ${attribute} » de <${name}> ${message}.`,
        fix: fix.length > 0 ? adviceOf(fix.join(' : ')) : descriptionOf(use, attribute),
      };
    }
  }
}

/** A schema says what to do, `écrivez …`, or what to write, `45 min`. */
const adviceOf = (words: string) =>
  /^\p{L}+ez /u.test(words) ? `${words[0]!.toUpperCase()}${words.slice(1)}.` : `Écrivez : ${words}.`;

const descriptionOf = ({ component }: ComponentUse, attribute: string) =>
  component.attributes.shape[attribute]?.description ?? '';

export const componentAttribute = entryRule(
  {
    id: 'attribut',
    title: 'Attribut de composant absent, inconnu ou d’une mauvaise forme',
    explanation:
      'Un attribut s’écrit nom="valeur", avec des guillemets droits. Une accolade y serait du code. La liste des attributs est plus haut.',
  },
  function* (entry) {
    for (const use of componentsOf(entry)) yield* wrongAttributes(use);
  },
);

function contentFault({ name, node, component }: ComponentUse): Pick<Finding, 'message' | 'fix'> | undefined {
  if (node.type === 'mdxJsxTextElement') {
    return {
      message: `<${name}> est au milieu d’une phrase ou d’une ligne.`,
      fix: 'Mettez-le seul sur sa ligne, entre deux lignes vides.',
    };
  }
  if (component.content === 'nothing' && node.children.length > 0) {
    return { message: `<${name}> ne contient rien.`, fix: `Fermez-le aussitôt : ${component.example}` };
  }
  if (component.content === 'figures' && !figuresOf(node.children)) {
    return {
      message: `<${name}> ne contient pas une liste de chiffres.`,
      fix: 'Écrivez une liste, le chiffre en gras puis ce qu’il compte : - **8** projets',
    };
  }
  if (component.content === 'text' && node.children.length === 0) {
    return { message: `<${name}> est vide.`, fix: `Écrivez un texte entre <${name}> et </${name}>.` };
  }
  return undefined;
}

export const componentContent = entryRule(
  {
    id: 'composant-contenu',
    title: 'Composant mal placé, ou au contenu inattendu',
    explanation:
      'Un composant est seul sur sa ligne. Certains se referment aussitôt, <Projet id="cartiflette" />, d’autres entourent un texte.',
  },
  function* (entry) {
    for (const use of componentsOf(entry)) {
      const fault = contentFault(use);
      if (fault) yield { range: rangeOfNode(entry, use.node), ...fault };
    }
  },
);
