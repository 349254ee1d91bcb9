import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { dayOf, localDate } from '../catalogue/dates.ts';
import { seasonOfWorkshop } from '../catalogue/seasons.ts';
import { collectionDefinitions } from '../schemas/collections.ts';
import { slug, type ReferencedCollection } from '../schemas/fields.ts';
import { frenchMessage } from '../schemas/messages.ts';
import type { Page } from '../schemas/page.ts';
import type { Post } from '../schemas/post.ts';
import type { Project } from '../schemas/project.ts';
import { referencesIn } from '../schemas/references.ts';
import type { Season } from '../schemas/season.ts';
import { keysAt } from '../schemas/walk.ts';
import type { Workshop } from '../schemas/workshop.ts';
import { imageFile } from './image-paths.ts';
import { imagesOf } from './images.ts';
import { didYouMean } from './nearest.ts';
import type { ContentFile, Problem } from './read.ts';

/** A file whose data passed its schema. */
interface ValidFile<Data = unknown> extends ContentFile {
  value: Data;
}

interface Content {
  root: string;
  all: ContentFile[];
  valid: ValidFile[];
}

type Rule = (content: Content) => Problem[];

/** Every mistake of the content below `root`: of each entry alone first, then of the entries together. */
export function contentProblems(root: string, files: ContentFile[]): Problem[] {
  const valid: ValidFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (file.problems.length > 0) {
      problems.push(...file.problems.map((message) => ({ file: file.file, message })));
      continue;
    }
    const result = collectionDefinitions[file.collection].schema.safeParse(file.data, { error: frenchMessage });
    if (result.success) valid.push({ ...file, value: result.data });
    else problems.push(...schemaProblems(file, result.error));
  }
  return [...problems, ...rules.flatMap((rule) => rule({ root, all: files, valid }))];
}

function schemaProblems(file: ContentFile, error: z.ZodError): Problem[] {
  const { schema } = collectionDefinitions[file.collection];
  return error.issues.map((issue) => ({
    file: file.file,
    path: issue.path as (string | number)[],
    message:
      issue.code === 'unrecognized_keys'
        ? issue.message + '.' + issue.keys.map((key) => didYouMean(key, keysAt(schema, issue.path))).join('')
        : issue.message,
  }));
}

function entriesOf<Data>(content: Content, collection: ContentFile['collection']): ValidFile<Data>[] {
  return content.valid.filter((file) => file.collection === collection) as ValidFile<Data>[];
}

/** Two entries of a collection cannot have one address, whatever their extensions. */
const uniqueIds: Rule = ({ all }) => {
  const first = new Map<string, ContentFile>();
  return all.flatMap((file) => {
    const key = `${file.collection}/${file.id}`;
    const other = first.get(key);
    if (!other) first.set(key, file);
    return other
      ? [
          {
            file: file.file,
            message: `a la même adresse « ${file.id} » que ${other.file} : changez « slug » ou le nom`,
          },
        ]
      : [];
  });
};

/** A file name that gives an address has the form of one, as a `slug` has. */
const addressableIds: Rule = ({ valid }) =>
  valid.flatMap(({ file, id }) =>
    (slug().safeParse(id).error?.issues ?? []).map(({ message }) => ({
      file,
      message: `donne l’adresse « ${id} », qui ${message}`,
    })),
  );

/** Every identifier of another entry exists. */
const knownReferences: Rule = ({ all, valid }) => {
  const ids = new Map<ReferencedCollection, string[]>();
  const idsOf = (collection: ReferencedCollection) => {
    if (!ids.has(collection)) {
      ids.set(
        collection,
        all.filter((file) => file.collection === collection).map((file) => file.id),
      );
    }
    return ids.get(collection)!;
  };
  return valid.flatMap((file) =>
    referencesIn(collectionDefinitions[file.collection].schema, file.value)
      .filter(({ collection, id }) => !idsOf(collection).includes(id))
      .map(({ path, collection, id }) => ({
        file: file.file,
        path,
        message: `désigne « ${id} », qui n’existe pas dans src/content/${collection}.${didYouMean(id, idsOf(collection))}`,
      })),
  );
};

/** A date compared at the precision of the other: `2023-03` is not before `2023-03-14`. */
const isBefore = (end: string, start: string) => {
  const [last, first] = [localDate(end), localDate(start)];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
};

const endBeforeStart = 'précède le début : vérifiez les deux dates';

const eventDates: Rule = (content) =>
  entriesOf<Workshop>(content, 'ateliers')
    .filter(({ value }) => value.end && isBefore(value.end, value.start))
    .map(({ file }) => ({ file, path: ['end'], message: endBeforeStart }));

const knownPhases: Rule = (content) => {
  const seasons = entriesOf<Season>(content, 'saisons').map(({ id, value }) => ({ id, data: value }));
  return entriesOf<Workshop>(content, 'ateliers').flatMap(({ id, file, value: { phase, ...value } }) => {
    const season = seasonOfWorkshop({ id, data: value }, seasons);
    const phases = season?.data.phases.map((known) => known.id) ?? [];
    if (!phase || phases.includes(phase)) return [];
    const message = `désigne la phase « ${phase} », que sa saison ne connaît pas.${didYouMean(phase, phases)}`;
    return [{ file, path: ['phase'], message }];
  });
};

const seasonDates: Rule = (content) => {
  const seasons = entriesOf<Season>(content, 'saisons').sort((a, b) => a.value.start.localeCompare(b.value.start));
  return seasons.flatMap(({ file, value }, index) => {
    const problems: Problem[] = [];
    const previous = seasons[index - 1];
    if (basename(file) !== `${value.number}.yaml`) {
      problems.push({
        file,
        path: ['number'],
        message: `vaut ${value.number} : le fichier doit s’appeler ${value.number}.yaml`,
      });
    }
    if (value.end && isBefore(value.end, value.start)) problems.push({ file, path: ['end'], message: endBeforeStart });
    if (previous && dayOf(value.start) <= dayOf(previous.value.end ?? `${previous.value.year}-12-31`)) {
      problems.push({
        file,
        path: ['start'],
        message: `chevauche la saison ${previous.value.number} (${previous.file})`,
      });
    }
    value.phases.forEach((phase, position) => {
      if (phase.end && isBefore(phase.end, phase.start)) {
        problems.push({ file, path: ['phases', position, 'end'], message: endBeforeStart });
      }
    });
    return problems;
  });
};

/** A project cannot take over from itself, even through others. */
const acyclicLineage: Rule = (content) => {
  const projects = entriesOf<Project>(content, 'projets');
  const parents = new Map(projects.map(({ id, value }) => [id, value.predecessors]));
  const descendsFromItself = (start: string) => {
    const seen = new Set<string>();
    const pending = [...(parents.get(start) ?? [])];
    for (let id = pending.pop(); id; id = pending.pop()) {
      if (id === start) return true;
      if (!seen.has(id)) pending.push(...(parents.get(id) ?? []));
      seen.add(id);
    }
    return false;
  };
  return projects
    .filter(({ id }) => descendsFromItself(id))
    .map(({ file }) => ({
      file,
      path: ['predecessors'],
      message: 'forme une boucle : un projet y prend la suite de lui-même',
    }));
};

const homeFigures: Rule = (content) => {
  const seasons = entriesOf<Season>(content, 'saisons');
  return entriesOf<Page>(content, 'pages').flatMap(({ file, value }) =>
    (value.featured?.figures ?? []).flatMap(({ season, figure }, index) => {
      const figures = seasons.find(({ value: { number } }) => number === season)?.value.figures.map(({ id }) => id);
      return !figures || figures.includes(figure)
        ? []
        : [
            {
              file,
              path: ['featured', 'figures', index, 'figure'],
              message: `désigne « ${figure} », que la saison ${season} ne connaît pas.${didYouMean(figure, figures)}`,
            },
          ];
    }),
  );
};

interface NamedImage {
  src: string;
  path?: (string | number)[];
}

const imagesNamedBy = ({ collection, file, body, value }: ValidFile): NamedImage[] => [
  ...(collection === 'actualites' ? (value as Post).images : []).map((image, index) => ({
    src: typeof image === 'string' ? image : image.src,
    path: ['images', index],
  })),
  ...imagesOf(body, file).map((src) => ({ src })),
];

/** Pictures named in a header or in a text are files of the repository. */
const existingImages: Rule = ({ root, valid }) =>
  valid.flatMap((entry) => {
    const { file } = entry;
    try {
      return imagesNamedBy(entry).flatMap(({ src, path }) => {
        const target = imageFile(src, file);
        if (!target || existsSync(join(root, target))) return [];
        return [{ file, ...(path && { path }), message: `l’image « ${src} » manque : déposez-la dans ${target}` }];
      });
    } catch (error) {
      return [{ file, message: `le texte est mal formé (${(error as Error).message})` }];
    }
  });

const rules: Rule[] = [
  uniqueIds,
  addressableIds,
  knownReferences,
  eventDates,
  knownPhases,
  seasonDates,
  acyclicLineage,
  homeFigures,
  existingImages,
];
