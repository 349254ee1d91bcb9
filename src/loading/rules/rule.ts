import type { ContentFile, Problem } from '../read.ts';

/** A file whose data passed its schema. */
export interface ValidFile<Data = unknown> extends ContentFile {
  value: Data;
}

/** The whole content, as the rules that tie entries together see it. */
export interface Content {
  /** The project's folder. */
  root: string;
  all: ContentFile[];
  valid: ValidFile[];
}

export type Rule = (content: Content) => Problem[];

/** The valid entries of a collection, whose data has the type that its schema gives. */
export function entriesOf<Data>(content: Content, collection: ContentFile['collection']): ValidFile<Data>[] {
  return content.valid.filter((file) => file.collection === collection) as ValidFile<Data>[];
}
