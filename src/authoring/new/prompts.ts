import { autocomplete, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Values } from '../entry-files/entry-file.ts';
import type { Field } from '../entry-files/fields.ts';
import type { Value } from '../entry-files/yaml.ts';
import { choicesOf, problemsWith, readAnswer, type Choice, type Subject } from './answers.ts';
import { kinds, type Kind } from './kinds.ts';
import { inFrench, type Terminal } from './terminal.ts';

/** The author left. */
export class Cancelled extends Error {}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** Asks what to write. */
export async function askKind(terminal: Terminal): Promise<Kind> {
  const options = kinds.map((kind) => ({ value: kind, label: kind.title }));
  return answered(await select({ message: 'Que voulez-vous écrire ?', options, ...inFrench(terminal) }));
}

/**
 * Asks for the keys that are not given: those that are required, and those that link the entry to others or sort it.
 * @param defaults what is proposed
 * @throws Cancelled when the author leaves
 */
export async function askFields(
  subject: Subject,
  given: Values,
  defaults: (answers: Values) => Values,
  terminal: Terminal,
): Promise<Values> {
  const answers = { ...given };
  for (const field of subject.fields) {
    const isUseful = field.isRequired || field.kind === 'choice' || field.kind === 'reference';
    if (!isUseful || answers[field.key] !== undefined) continue;
    const value = await askField(field, { ...subject, proposed: defaults(answers)[field.key], terminal });
    if (value !== undefined) answers[field.key] = value;
  }
  return answers;
}

interface Asking extends Subject {
  proposed: Value | undefined;
  terminal: Terminal;
}

async function askField(field: Field, asking: Asking): Promise<Value | undefined> {
  const choices = choicesOf(field, asking.content);
  if (choices) return askChoice(field, choices, asking);
  const message = field.hint ? `${field.label}. ${field.hint}` : field.label;
  const common = inFrench(asking.terminal);
  const typed = await text({
    message,
    ...(field.example !== undefined && { placeholder: field.example }),
    ...(asking.proposed !== undefined && { initialValue: String(asking.proposed) }),
    validate: (input) => problemWith(field, input ?? '', asking),
    ...common,
  });
  return readAnswer(asking.schema, field, [answered(typed)]);
}

function problemWith(field: Field, input: string, { schema, content }: Asking): string | undefined {
  try {
    const [problem] = problemsWith(schema, field, readAnswer(schema, field, [input]), content);
    return problem && `Cette réponse ${problem}`;
  } catch (error) {
    return `Cette réponse ${(error as Error).message}`;
  }
}

async function askChoice(
  field: Field,
  choices: Choice[],
  { schema, proposed, terminal }: Asking,
): Promise<Value | undefined> {
  const options = choices.map(({ value, label }) => ({ value, label, hint: value }));
  const message = `${field.label}${field.isRequired ? '' : ' (facultatif)'}`;
  const common = { message, maxItems: 8, ...inFrench(terminal) };
  if (field.isList) {
    const keys = `${message}\u00a0: espace pour cocher, entrée pour valider`;
    const chosen = answered(await multiselect({ ...common, message: keys, options, required: false }));
    return chosen.length > 0 || field.isRequired ? readAnswer(schema, field, chosen) : undefined;
  }
  const none = field.isRequired ? [] : [{ value: '', label: 'Aucune réponse', hint: '' }];
  const initial = proposed === undefined ? {} : { initialValue: String(proposed) };
  const chosen = answered(await autocomplete({ options: [...none, ...options], ...initial, ...common }));
  return chosen === '' ? undefined : readAnswer(schema, field, [chosen]);
}
