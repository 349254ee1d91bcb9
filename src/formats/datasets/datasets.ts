/** The open data of the site: the files of /donnees/ and what describes them to machines. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { firstDay, lastDay, latestDay } from '../../catalogue/dates.ts';
import { pageNamed } from '../../catalogue/pages.ts';
import { dataFilePath, dataPath, datasetNames, type DatasetName } from '../../routes.ts';
import type { Legal } from '../../schemas/legal.ts';
import { absoluteUrl, deployment, site } from '../../site.ts';
import words from './datasets.json' with { type: 'json' };
import { dataLicence, recordSchema, recordsOf } from './records.ts';
import { forExcel, tableSchemaOf, toCsv } from './table.ts';

/** What each collection is called and holds; changes of the columns, the last one first, whose number is the version. */
export const { datasets, changes } = words;

/** The day from which the columns are what they are. */
const since = changes[0]!.date;
const { preview: proposal } = deployment;
const preview = proposal ? `Aperçu de la proposition n°\u00a0${proposal.number}, à ne pas réutiliser. ` : '';
const packageTitle = `${site.name}\u00a0: données ouvertes`;
/** The whole address of a file of open data. */
export const fileUrl = (file: string) => absoluteUrl(dataFilePath(file));

/** The files of a collection, by their extensions: the types of their content. */
const formats = { csv: 'text/csv', json: 'application/json' };

/** https://datapackage.org/standard/data-package/ */
const dataPackage = ({ publisher }: Legal, description: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: site.slug,
  title: packageTitle,
  description,
  version: changes[0]!.version,
  homepage: absoluteUrl(dataPath),
  keywords: words.keywords,
  licenses: [{ name: dataLicence, path: site.contentLicence, title: 'Licence Ouverte 2.0' }],
  contributors: [{ title: publisher.name, roles: ['publisher'] }],
  sources: [{ title: `Dépôt du site du ${site.name}`, path: site.repository }],
  resources: datasetNames.map((name) => ({
    ...{ name, title: datasets[name].title, description: datasets[name].description },
    ...{ path: `${name}.csv`, format: 'csv', mediatype: formats.csv, encoding: 'utf-8' },
    ...{ type: 'table', schema: tableSchemaOf(recordSchema(name)) },
  })),
});

const lastChange = (name: DatasetName, catalogue: Catalogue) =>
  latestDay([since, ...recordsOf(name, catalogue, since).map(({ dataDate }) => String(dataDate))])!;

/** The vocabularies of the Publications Office, which catalogues of data share. */
const authority = (term: string) => ({ '@id': `http://publications.europa.eu/resource/authority/${term}` });

/** A DCAT catalogue, which data.gouv.fr harvests: https://www.w3.org/TR/vocab-dcat-3/ */
function dcatCatalogue({ publisher, contact }: Legal, description: string, catalogue: Catalogue) {
  const id = (iri: string) => ({ '@id': iri });
  const date = (value: string) => ({ '@type': 'xsd:date', '@value': value });
  const [first, last] = [catalogue.seasons[0]?.data, catalogue.seasons.at(-1)?.data];
  const period = first && {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': date(firstDay(first.start)),
    ...(last?.end && { 'dcat:endDate': date(lastDay(last.end)) }),
  };
  const common = { 'dct:license': id(site.contentLicence), 'dct:language': 'fr' };
  const published = { ...common, 'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher.name } };
  return {
    '@context': words.context,
    '@id': fileUrl('catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': packageTitle,
    'dct:description': description,
    'foaf:homepage': id(absoluteUrl(dataPath)),
    ...published,
    'dcat:dataset': datasetNames.map((name) => ({
      '@id': absoluteUrl(`${dataPath}#${name}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': absoluteUrl(`${dataPath}#${name}`),
      'dct:title': `${datasets[name].title} du ${site.name}`,
      'dct:description': `${preview}${datasets[name].description}`,
      'dct:issued': date(changes.at(-1)!.date),
      'dct:modified': date(lastChange(name, catalogue)),
      'dct:accrualPeriodicity': authority('frequency/IRREG'),
      'dct:spatial': authority('country/FRA'),
      ...(period && { 'dct:temporal': period }),
      'dcat:landingPage': id(absoluteUrl(`${dataPath}#${name}`)),
      'dcat:keyword': words.keywords,
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': site.name,
        'vcard:hasEmail': id(`mailto:${contact}`),
      },
      ...published,
      'dcat:distribution': Object.entries(formats).map(([extension, mediaType]) => ({
        '@id': fileUrl(`${name}.${extension}`),
        '@type': 'dcat:Distribution',
        'dct:format': extension.toUpperCase(),
        'dcat:mediaType': mediaType,
        'dcat:accessURL': id(fileUrl(`${name}.${extension}`)),
        'dcat:downloadURL': id(fileUrl(`${name}.${extension}`)),
        ...common,
      })),
    })),
  };
}

/** Every file of /donnees/, by its name. */
export function datasetFiles(catalogue: Catalogue, legal: Legal): Record<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;
  const description = preview + pageNamed('donnees', catalogue.pages).data.summary;
  const files: Record<string, string> = {
    'datapackage.json': json(dataPackage(legal, description)),
    'catalogue.jsonld': json(dcatCatalogue(legal, description, catalogue)),
  };
  for (const name of datasetNames) {
    const records = recordsOf(name, catalogue, since);
    files[`${name}.csv`] = toCsv(recordSchema(name), records);
    files[`${name}-excel.csv`] = toCsv(recordSchema(name), records, forExcel);
    files[`${name}.json`] = json(records);
  }
  return files;
}
