import { defineCollection } from 'astro:content';
import { contentFolder } from './loading/loader.ts';
import { collectionDefinitions, type CollectionName } from './schemas/collections.ts';

const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: contentFolder(name), schema: collectionDefinitions[name].schema });

export const collections = {
  actualites: collection('actualites'),
  projets: collection('projets'),
  ateliers: collection('ateliers'),
  saisons: collection('saisons'),
  administrations: collection('administrations'),
  pages: collection('pages'),
};
