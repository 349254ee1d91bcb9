import { parseDocument, visit, YAMLParseError, type Document } from 'yaml';

/** The YAML of a content file, read. */
export interface Header {
  document: Document.Parsed;
  /** Its keys and values; undefined when it has none that can be read. */
  data: unknown;
}

/** Levels of lists and groups that are read: a header has five. */
const deepest = 100;

/** Reads YAML; what is too deep for its parser becomes one of its errors. */
function parse(yaml: string): Document.Parsed {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    visit(document, (_key, _node, ancestors) => {
      if (ancestors.length > 2 * deepest) throw new RangeError('too deep');
    });
    return document;
  } catch {
    const document = parseDocument('', { prettyErrors: false });
    document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', 'too deep'));
    return document;
  }
}

/**
 * Reads the header of an entry, for the check as for the site: as any reader of YAML 1.2 does, where a date stays the text
 * that was typed. Never throws.
 */
export function readHeader(yaml: string): Header {
  const document = parse(yaml);
  if (document.errors.length > 0) return { document, data: undefined };
  try {
    // An alias, which could multiply the size of a header without end, is not read.
    return { document, data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { document, data: undefined };
  }
}
