import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { dataFiles, datasetNames } from '../../routes.ts';
import { administration, page, phase, post, project, season, workshop } from '../../catalogue/entries.fixture.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { changes, datasetFiles } from './datasets.ts';
import { recordSchema, type DataRecord } from './records.ts';
import { columnsOf, forExcel, toCsv } from './table.ts';
import type { FieldSchema } from '../../schemas/json-schema.ts';
import { site } from '../../site.ts';

const filePath = 'src/content/dossier/texte.md';
const inFile = <Entry extends { id: string }>(entry: Entry) => ({ ...entry, filePath });
const legal = {
  publisher: { name: 'Éditeur', address: '1 rue de l’Essai', phone: '01', siren: '0' },
  contact: 'contact@exemple.fr',
};

const pages = [page('donnees')];

// Of a catalogue the data read these only.
const source = {
  pages,
  projects: [
    project('alpha', {
      ...{ title: '=HYPERLINK("https://exemple.fr")', summary: '- Des "guillemets", des virgules\net deux lignes.' },
      ...{ seasons: [1, 2], themes: ['cartes', 'langage'], aliases: ['+1', 'A|B'], technologies: ['R', 'Python'] },
      repositories: [{ url: 'https://github.com/exemple/alpha', note: '@a' }],
      ...{ licence: 'MIT', lastActivity: '2023-03', images: ['./a.png'] },
      sources: [{ title: 'Fiche', url: 'https://exemple.fr/', date: '2023' }],
    }),
    project('beta', { lastActivity: '2031-02' }),
  ].map(inFile),
  workshops: [
    workshop('vague', { start: '2022-11' }),
    workshop('complet', {
      ...{ start: '2023-03-14T14:00', end: '2023-03-14T17:00', online: true },
      place: { name: 'Maison', address: '1 rue de l’Essai' },
      registration: { url: 'https://exemple.fr/', deadline: '2023-03-10' },
      speakers: [{ name: 'Camille Exemple' }],
    }),
    workshop('reporte', { start: '2023-04', state: 'reporte', formerStart: '2023-03-20' }),
  ].map(inFile),
  seasons: [season(1), season(2, { phases: [phase('enquete', '2023-03-01', '2023-04-30')] })].map(inFile),
  administrations: [administration('insee', { parent: 'ministere', url: 'https://www.insee.fr/' })].map(inFile),
  publicPosts: [
    post('article', { date: '2023-03-15T12:00:00Z', slug: 'article', images: ['./a.png'] }),
    post('corrige', { updated: '2031-01-02', sources: [{ title: 'Fiche', date: '2031-01-01' }] }),
  ].map(inFile),
} as unknown as Catalogue;

const files = datasetFiles(source, legal);
const read = <Value = DataRecord[]>(file: string) => JSON.parse(files[file]!) as Value;

/** The cells of a CSV along RFC 4180. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The records of a CSV, its cells read along the schema of the data package. */
function fromCsv(name: string): DataRecord[] {
  const { resources } = read<{ resources: { name: string; schema: { fields: Field[] } }[] }>('datapackage.json');
  const { fields } = resources.find((resource) => resource.name === name)!.schema;
  const [header = [], ...rows] = parseCsv(files[`${name}.csv`]!);
  assert.deepEqual(
    header,
    fields.map((field) => field.name),
  );
  const scalars: Record<string, (text: string) => unknown> = { integer: Number, boolean: (text) => text === 'true' };
  const scalar = (type: string, text: string) => (scalars[type] ? scalars[type](text) : text);
  return rows.map((row) => {
    const record: DataRecord = {};
    for (const [index, { name: column, type, delimiter, itemType }] of fields.entries()) {
      const text = row[index]!.replace(/^'(?=[=+@-])/, '');
      const isList = type === 'list' || type === 'array';
      if (text === '' && !isList) continue;
      const items = () => (text === '' ? [] : text.split(delimiter!).map((item) => scalar(itemType!, item)));
      const value = type === 'list' ? items() : type === 'array' ? JSON.parse(text || '[]') : scalar(type, text);
      const [parent = '', key] = column.split('.');
      if (key) record[parent] = { ...(record[parent] as DataRecord), [key]: value };
      else record[parent] = value;
    }
    return record;
  });
}

interface Field {
  name: string;
  type: string;
  delimiter?: string;
  itemType?: string;
}

describe('the open data', () => {
  it('is made of the files that the site says it has', () =>
    assert.deepEqual(Object.keys(files).sort(), [...dataFiles].sort()));

  for (const name of datasetNames) {
    it(`says in its CSV what it says in JSON, each column described: ${name}`, () => {
      const expected = JSON.parse(JSON.stringify(read(`${name}.json`)).replaceAll('A|B', 'A/B'));
      assert.ok(expected.length > 0);
      assert.deepEqual(fromCsv(name), expected);
      for (const { field, name: column } of columnsOf(recordSchema(name))) assert.ok(field.description, column);
    });

    it(`gives the page, the file, the licence and the date of each record: ${name}`, () => {
      for (const { id, page, file, dataLicence, dataDate } of read(`${name}.json`)) {
        assert.ok(id);
        assert.ok(URL.canParse(String(page)));
        assert.ok(String(file).endsWith(`/blob/main/${filePath}`));
        assert.equal(dataLicence, 'etalab-2.0');
        assert.match(String(dataDate), /^\d{4}-\d{2}-\d{2}$/);
      }
    });
  }

  it('dates a record, then its file, by the last change that it tells, whatever the day of the build', () => {
    const datesOf = (name: string) => read(`${name}.json`).map(({ dataDate }) => dataDate);
    const { date: since } = changes[0]!;
    assert.deepEqual(datesOf('projets'), [since, '2031-02-01']);
    assert.deepEqual(datesOf('actualites'), [since, '2031-01-02']);
    assert.deepEqual(datesOf('administrations'), [since]);
    const { 'dcat:dataset': sets } = read<{ 'dcat:dataset': Record<string, { '@value': string }>[] }>(
      'catalogue.jsonld',
    );
    assert.deepEqual(
      sets.map((set) => set['dct:modified']!['@value']),
      ['2031-02-01', since, since, since, '2031-01-02'],
    );
  });

  it('has for Excel the same cells, between semicolons and after a BOM', () => {
    assert.match(files['projets-excel.csv']!, /^\ufeffid;page;title;/);
    const schema: FieldSchema = { properties: { id: { type: 'string' }, summary: { type: 'string' } } };
    const records = [{ id: 'é;à', summary: '=1+1,\r2' }];
    assert.equal(toCsv(schema, records, forExcel), `\ufeffid;summary\r\n"é;à";"'=1+1,\r2"\r\n`);
  });

  it('gives no address of a picture, nor what only makes pages', () => {
    for (const name of datasetNames)
      for (const key of ['images', 'draft', 'slug']) assert.equal(read(`${name}.json`)[0]![key], undefined);
  });

  it('derives the season and the phase, and gives dates in ISO 8601, as precise as they are', () => {
    const [vague, whole, late] = read('ateliers.json');
    assert.deepEqual([vague!.start, vague!.season, vague!.phase], ['2022-11', 1, undefined]);
    assert.deepEqual([whole!.start, whole!.season, whole!.phase], ['2023-03-14T14:00+01:00', 2, 'enquete']);
    assert.deepEqual([late!.start, late!.formerStart], ['2023-04', '2023-03-20']);
    const [article] = read('actualites.json');
    assert.deepEqual([article!.date, article!.season], ['2023-03-15T13:00+01:00', 2]);
  });

  it('lets no spreadsheet run a formula, and is RFC 4180 without a BOM', () => {
    const csv = files['projets.csv']!;
    assert.ok(csv.startsWith('id,page,title,'));
    assert.ok(csv.endsWith('\r\n'));
    assert.deepEqual(
      parseCsv(csv)
        .flat()
        .filter((cell) => /^[=+@\t\r-]/.test(cell)),
      [],
    );
    assert.match(csv, /'=HYPERLINK\(«\u00a0https:\/\/exemple\.fr\u00a0»\)/);
  });

  it('has rows of one length and no line that begins with a formula, whatever the ends of lines of a text', () => {
    const schema: FieldSchema = { properties: { id: { type: 'string' }, summary: { type: 'string' } } };
    for (const end of ['\n', '\r', '\r\n']) {
      const summary = `Un résumé.${end}=1+1`;
      const csv = toCsv(schema, [{ id: 'a', summary }]);
      assert.equal(csv, `id,summary\r\na,"${summary}"\r\n`);
    }
    assert.doesNotMatch(files['projets.csv']!, /[^\r]\n/);
  });

  it('is well-formed with no entry at all', () => {
    const nothing = { pages, projects: [], workshops: [], seasons: [], administrations: [], publicPosts: [] };
    const empty = datasetFiles(nothing as unknown as Catalogue, legal);
    assert.equal(empty['projets.json'], '[]\n');
    assert.equal(empty['projets.csv'], files['projets.csv']!.split('\r\n')[0] + '\r\n');
  });

  it('is described by a Data Package 2', () => {
    const name = z.string().regex(/^[-a-z0-9._/]+$/);
    const schema = z.looseObject({ $schema: z.url(), fields: z.array(z.looseObject({ name: z.string() })).min(1) });
    const path = z.string().refine((file) => file in files);
    const resource = z.looseObject({ name, path, encoding: z.literal('utf-8'), type: z.literal('table'), schema });
    const { resources } = z
      .looseObject({
        $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
        ...{ name, title: z.string(), version: z.string().regex(/^\d+\.\d+\.\d+$/), homepage: z.url() },
        licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
        resources: z.array(resource),
      })
      .parse(read('datapackage.json'));
    assert.equal(new Set(resources.map((item) => item.name)).size, datasetNames.length);
  });

  it('is a DCAT catalogue that data.gouv.fr can harvest', () => {
    const iri = z.strictObject({ '@id': z.url() });
    const said = z.string().min(3);
    const date = z.strictObject({ '@type': z.literal('xsd:date'), '@value': z.iso.date() });
    const authority = z.strictObject({
      '@id': z.string().regex(/^http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z]+\/[A-Z]+$/),
    });
    const distribution = z.looseObject({ 'dct:format': said, 'dcat:downloadURL': iri, 'dct:license': iri });
    const dataset = z.looseObject({
      ...{ '@type': z.literal('dcat:Dataset'), 'dct:identifier': z.url(), 'dct:title': said, 'dct:description': said },
      ...{ 'dct:issued': date, 'dct:modified': date, 'dct:accrualPeriodicity': authority, 'dct:spatial': authority },
      'dct:temporal': z.strictObject({ '@type': said, 'dcat:startDate': date, 'dcat:endDate': date.optional() }),
      ...{ 'dct:license': iri, 'dcat:distribution': z.array(distribution).length(2) },
    });
    const { '@context': context, ...catalogue } = z
      .looseObject({
        ...{ '@context': z.record(said, z.url()), '@type': z.literal('dcat:Catalog') },
        'dcat:dataset': z.array(dataset).length(datasetNames.length),
      })
      .parse(read('catalogue.jsonld'));
    /* Every prefix is declared: a harvester reads nothing of another one. */
    for (const [, prefix = ''] of JSON.stringify(catalogue).matchAll(/"(\w+):[A-Za-z]+"/g)) assert.ok(context[prefix]);
  });
});

it('publiccode.yml says what the repository says, within the lengths of its standard', () => {
  const read = (file: string) => parseYaml(readFileSync(file, 'utf8'));
  const { url, landingURL, description, legal, maintenance } = read('publiccode.yml');
  const { shortDescription, longDescription } = description.fr;
  assert.deepEqual([url, landingURL], [site.repository, site.origin]);
  assert.ok(shortDescription.length <= 150 && longDescription.length >= 150);
  assert.equal(legal.license, read('package.json').license);
  assert.equal(maintenance.contacts[0].email, read('src/content/mentions.yaml').contact);
});
