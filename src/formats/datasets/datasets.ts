/** The open data of the site: the files of /donnees/ and what describes them to machines. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { dayOf, parisNow } from '../../catalogue/dates.ts';
import { pageNamed } from '../../catalogue/pages.ts';
import { dataFilePath, dataPath, datasetNames, type DatasetName } from '../../routes.ts';
import type { Legal } from '../../schemas/legal.ts';
import { absoluteUrl, deployment, site } from '../../site.ts';
import { dataLicence, recordSchema, recordsOf } from './records.ts';
import { tableSchemaOf, toCsv } from './table.ts';

/** The collections, as people and catalogues name them. */
export const titles: Record<DatasetName, string> = {
  projets: 'Projets',
  ateliers: 'Ateliers et formations',
  saisons: 'Saisons',
  administrations: 'Administrations',
  actualites: 'Actualités',
};

/** What each holds. */
export const descriptions: Record<DatasetName, string> = {
  projets:
    'Les projets de data science que des administrations ont menés en commun : leur état, leur code et sa licence, leurs technologies, les administrations et les saisons.',
  ateliers:
    'Les ateliers, les formations et les autres rendez-vous du programme : leurs dates, leur lieu, ce qui les atteste, les vidéos et les supports.',
  saisons: 'Les saisons du programme : leurs dates, leurs phases et leurs chiffres clés, chacun avec sa source.',
  administrations:
    'Les administrations qui ont pris part au programme : leur nom, leur nature, leur administration de rattachement et leur site.',
  actualites:
    'Les articles publiés sur le site du programme : leur titre, leur date et leur résumé, les projets et l’atelier dont ils parlent.',
};

/** Changes of the columns, the last one first; its number is the version of the data package. */
export const changes = [
  { version: '1.1.0', date: '2026-11-30', text: 'Projets\u00a0: leurs étapes datées, et les liens peut-être morts.' },
  { version: '1.0.0', date: '2026-11-26', text: 'Première publication.' },
] as const;

const { preview: proposal } = deployment;
const preview = proposal ? `Aperçu de la proposition n°\u00a0${proposal.number}, à ne pas réutiliser. ` : '';
const packageTitle = `${site.name}\u00a0: données ouvertes`;
const keywords = ['science des données', 'intelligence artificielle', 'administration', 'logiciel libre'];
const dataDate = dayOf(parisNow(deployment.builtAt));
export const fileUrl = (file: string) => absoluteUrl(dataFilePath(file));

/** The files of a collection, by their extensions: the types of their content. */
export const formats = { csv: 'text/csv', json: 'application/json' };

/** https://datapackage.org/standard/data-package/ */
const dataPackage = ({ publisher }: Legal, description: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: site.slug,
  title: packageTitle,
  description,
  version: changes[0].version,
  homepage: absoluteUrl(dataPath),
  keywords,
  licenses: [{ name: dataLicence, path: site.contentLicence, title: 'Licence Ouverte 2.0' }],
  contributors: [{ title: publisher.name, roles: ['publisher'] }],
  sources: [{ title: `Dépôt du site du ${site.name}`, path: site.repository }],
  resources: datasetNames.map((name) => ({
    ...{ name, title: titles[name], description: descriptions[name] },
    ...{ path: `${name}.csv`, format: 'csv', mediatype: formats.csv, encoding: 'utf-8' },
    ...{ type: 'table', schema: tableSchemaOf(recordSchema(name)) },
  })),
});

/** A DCAT catalogue, which data.gouv.fr harvests: https://www.w3.org/TR/vocab-dcat-3/ */
function dcatCatalogue({ publisher, contact }: Legal, description: string) {
  const id = (iri: string) => ({ '@id': iri });
  const common = { 'dct:license': id(site.contentLicence), 'dct:language': 'fr' };
  const published = { ...common, 'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher.name } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
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
      'dct:title': `${titles[name]} du ${site.name}`,
      'dct:description': `${preview}${descriptions[name]}`,
      'dct:modified': { '@type': 'xsd:date', '@value': dataDate },
      'dcat:landingPage': id(absoluteUrl(`${dataPath}#${name}`)),
      'dcat:keyword': keywords,
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
    'catalogue.jsonld': json(dcatCatalogue(legal, description)),
  };
  for (const name of datasetNames) {
    const records = recordsOf(name, catalogue, dataDate);
    files[`${name}.csv`] = toCsv(recordSchema(name), records);
    files[`${name}.json`] = json(records);
  }
  return files;
}
