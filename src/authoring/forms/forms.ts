import { z } from 'zod';
import { administrationLabel } from '../../catalogue/administrations.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay } from '../../catalogue/dates.ts';
import { sortedBy } from '../../catalogue/entry.ts';
import { contributions, type Contribution } from '../../routes.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import type { ReferencedCollection } from '../../schemas/fields.ts';
import { fieldsOf, type Field } from '../entry-files/fields.ts';
import { bodyInput, fileInput } from './script/fields.ts';

interface FormWords {
  /** What the form is for. */
  lead: string;
  /** What the text is. */
  body: string;
  /** The keys of the first screen, in its order. The others are folded. */
  first: readonly string[];
  /** What nobody knows or chooses when an entry is created: it is added later, in the file. */
  later: readonly string[];
}

const ending = 'Le site prépare le fichier, vous le proposez sur GitHub.';

/** The words and the fields of each form. */
export const forms: Record<Contribution, FormWords> = {
  actualite: {
    lead: `Racontez un atelier, annoncez un rendez-vous, présentez un résultat. ${ending}`,
    body: 'Texte de l’article',
    first: ['title', 'summary', 'date', 'kind', 'projects'],
    later: ['slug', 'updated', 'season', 'images'],
  },
  projet: {
    lead: `Présentez un projet du programme\u00a0: le problème, pour qui, et où trouver le code. ${ending}`,
    body: 'Présentation du projet',
    first: ['title', 'summary', 'status', 'seasons', 'repositories'],
    later: ['images', 'logo'],
  },
  atelier: {
    lead: `Annoncez ou racontez un atelier, une formation, une rencontre. ${ending}`,
    body: 'Présentation ou compte rendu',
    first: ['title', 'summary', 'kind', 'start', 'end', 'place', 'online', 'evidence'],
    later: ['state', 'formerStart', 'season', 'phase', 'note', 'speakers', 'images'],
  },
};

type Options = Record<ReferencedCollection, Field['options']>;

/** The entries that a reference may name, as people call them. */
const optionsOf = ({ projects, workshops, seasons, administrations }: Catalogue): Options => ({
  projets: projects.map(({ id, data }) => ({ value: id, label: data.title })),
  ateliers: workshops
    .map(({ id, data }) => ({ value: id, label: `${formatDay(data.start)}\u00a0: ${data.title}` }))
    .reverse(),
  saisons: seasons.map(({ data }) => ({ value: String(data.number), label: `${data.title}, ${data.year}` })),
  administrations: sortedBy(
    administrations.map((item) => ({ value: item.id, label: administrationLabel(item) })),
    ({ label }) => label,
  ),
});

/** What a form asks that no schema knows: the text, and another name for the file once the first is taken. */
const ownFields = (kind: Contribution) =>
  z.object({
    [bodyInput]: z
      .string()
      .describe(
        `${forms[kind].body}. Collez-le de Word, d’Outlook, de Teams, de LibreOffice, de Google Docs ou d’une page : ses titres, ses listes, ses liens, ses notes et ses tableaux suivent. Ou écrivez en Markdown : une ligne vide sépare deux paragraphes.`,
      ),
    [fileInput]: z.string().describe('Autre fin de l’adresse. La première est déjà celle d’une autre page.'),
  });

/** The fields of a form: its own, then from the schema of its collection those of its first screen, and the others. */
export function formFields(kind: Contribution, catalogue: Catalogue) {
  const options = optionsOf(catalogue);
  const { first, later } = forms[kind];
  const fields = fieldsOf(collectionDefinitions[contributions[kind].collection].schema)
    .filter(({ key }) => !later.includes(key))
    .map((field) => ({
      ...field,
      // An event that its author tells of is known from more than a calendar.
      options: (field.collection ? options[field.collection] : field.options).filter(
        ({ value }) => value !== 'calendrier',
      ),
    }));
  const [body, file] = fieldsOf(ownFields(kind).partial()) as [Field, Field];
  return {
    body,
    file,
    first: first.flatMap((key) => fields.find((field) => field.key === key) ?? []),
    folded: fields.filter(({ key }) => !first.includes(key)),
  };
}
