import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conformity, legalSchema } from './legal.ts';
import { postSchema } from './post.ts';
import { problemsOf } from './problems.fixture.ts';
import { projectSchema } from './project.ts';
import { redirectsSchema } from './redirect.ts';
import { seasonSchema } from './season.ts';
import { workshopSchema } from './workshop.ts';

const post = { title: 'Bilan', date: '2023-03-14', summary: 'Un bilan.' };
const project = { title: 'KALLM', summary: 'Un projet.', status: 'actif', seasons: [1] };
const workshop = { title: 'Atelier', kind: 'atelier', start: '2023-03-14', evidence: 'annonce' };
const season = { number: 1, year: 2022, title: 'Saison 1', summary: 'La première.', start: '2022-05-16' };

const ofPost = (given: object) => problemsOf(postSchema, { ...post, ...given });
const ofEvent = (given: object) => problemsOf(workshopSchema, { ...workshop, ...given });
const ofSeason = (given: object) => problemsOf(seasonSchema, { ...season, ...given });

describe('the pictures of a post', () => {
  it('are paths of the repository, alone or with an alternative', () => {
    for (const path of ['/img/a.jpg', './a.png', '/img/2023/a.webp', './photos/a.JPEG', '/img/a.b.png']) {
      assert.deepEqual(ofPost({ images: [path, { src: path, alt: '' }] }), [], path);
    }
  });

  it('are no other paths', () => {
    const pages = ['/a.png', '/img/a.pdf', '/img/', 'https://exemple.fr/a.png'];
    for (const path of ['a.png', './', './a b.png', '../a.png', ...pages]) {
      assert.deepEqual(ofPost({ images: [path] }), [
        'images.0: n’est pas le chemin d’une image : écrivez « ./image.png » (à côté du texte) ou « /img/image.png » (dans src/content/img), sans espace dans le nom',
      ]);
    }
  });

  it('have a path and an alternative when they are groups', () => {
    for (const image of [3, { src: './a.png' }, { alt: 'Une photo' }]) {
      assert.deepEqual(ofPost({ images: [image] }), [
        'images.0: attend un chemin d’image, ou « src » et « alt » : ajoutez « alt », ce que montre l’image (alt: "" si elle ne fait que décorer)',
      ]);
    }
  });
});

it('a post is public, and an event planned, unless they say otherwise', () => {
  assert.equal(postSchema.parse(post).draft, false);
  assert.equal(workshopSchema.parse(workshop).state, 'prevu');
});

describe('an entry is refused', () => {
  const twice = 'contient deux fois la même valeur';
  const url = 'https://exemple.fr/inscription/';
  const month = { start: '2023-03' };
  const noDay = 'state: ne va pas avec un début sans jour : écrivez le jour dans « start », ou « state: prevu »';
  const phase = { id: 'a', name: 'A', start: '2022-05-16', evidence: 'annonce' };
  const figure = { id: 'a', value: '7', label: 'projets', source: { title: 'Communiqué' } };
  const links = [{ title: 'Documentation' }];
  const cases: [what: string, said: string[], problems: string[]][] = [
    ['with a yes or no in French', ofPost({ draft: 'oui' }), ['draft: attend « true » ou « false »']],
    [
      'with a season told twice, and a link without its kind and its address',
      problemsOf(projectSchema, { ...project, seasons: [1, 1], themes: ['cartes', 'cartes'], links }),
      [
        ...[`seasons: ${twice}`, `themes: ${twice}`],
        'links.0.kind: est obligatoire : choisissez une réponse',
        'links.0.url: est obligatoire : donnez-lui une valeur',
      ],
    ],
    [
      'put off without its former date',
      ofEvent({ state: 'reporte' }),
      [
        'state: vaut « reporte » et l’ancienne date manque : ajoutez une ligne « formerStart: … », la date d’abord prévue',
      ],
    ],
    [
      'with a former date and not put off',
      ofEvent({ formerStart: '2023-03-07' }),
      [
        'formerStart: donne une ancienne date à un événement qui n’est pas reporté : ajoutez « state: reporte », ou retirez-la',
      ],
    ],
    [
      'put off to its former date',
      ofEvent({ state: 'reporte', formerStart: workshop.start }),
      ['formerStart: est la date du début : écrivez ici la date d’abord prévue, et la nouvelle dans « start »'],
    ],
    ['confirmed without a day', ofEvent({ ...month, state: 'confirme' }), [noDay]],
    ['full without a day', ofEvent({ ...month, state: 'complet' }), [noDay]],
    [
      'cancelled and reported on',
      ofEvent({ evidence: 'compte-rendu', state: 'annule' }),
      ['state: vaut « annule » et un compte rendu atteste l’événement : corrigez « state » ou « evidence »'],
    ],
    [
      'with a registration nowhere',
      ofEvent({ registration: {} }),
      ['registration.url: est obligatoire : donnez-lui une valeur'],
    ],
    [
      'with a registration until a month',
      ofEvent({ registration: { url, deadline: '2023-03' } }).map((problem) => problem.slice(0, 21)),
      ['registration.deadline'],
    ],
    [
      'with phases or figures of one identifier',
      ofSeason({ phases: [phase, { ...phase, name: 'B' }], figures: [figure, { ...figure, value: '8' }] }),
      ['phases: contient deux fois le même « id »', 'figures: contient deux fois le même « id »'],
    ],
    ['before the programme', ofSeason({ year: 2021 }), ['year: précède le début du programme']],
  ];
  for (const [what, said, problems] of cases) it(what, () => assert.deepEqual(said, problems));
});

it('an event is somewhere, online, or both, takes registrations, and keeps its former date whatever comes of it', () => {
  const place = { name: 'Lieu de la transformation publique' };
  const registration = { url: 'https://exemple.fr/', deadline: '2023-03-10T12:00' };
  const moved = { state: 'reporte', formerStart: '2023-03-07' };
  const states = ['confirme', 'complet', 'annule'].map((state) => ({ ...moved, state }));
  const putOff = [moved, { ...moved, start: '2023-03' }, { ...moved, evidence: 'compte-rendu' }];
  for (const given of [{ place }, { online: true }, { place, online: true }, { registration }, ...states, ...putOff]) {
    assert.deepEqual(ofEvent(given), []);
  }
});

describe('the legal facts', () => {
  const publisher = { name: 'DINUM', address: 'Paris', phone: '01', siren: '130' };
  const audit = { date: '2026-01-01', auditor: 'Un auditeur', rate: 50 };

  it('need neither a host, a director nor an audit, but an address and a rate that are', () => {
    assert.deepEqual(problemsOf(legalSchema, { publisher, contact: 'contact@exemple.fr' }), []);
    assert.deepEqual(problemsOf(legalSchema, { publisher, contact: 'contact', audit: { ...audit, rate: 101 } }), [
      'contact: doit être une adresse électronique',
      'audit.rate: est trop grand : au plus 100',
    ]);
  });

  it('make the site conform by the rate of its audit', () => {
    const [non, partly, wholly] = ['non conforme', 'partiellement conforme', 'totalement conforme'];
    assert.equal(conformity(undefined), non);
    const wordings = [0, 49.9, 50, 99.9, 100].map((rate) => conformity({ ...audit, rate }));
    assert.deepEqual(wordings, [non, non, partly, partly, wholly]);
  });
});

it('a redirection leads to an address of the site', () => {
  const to = (address: string) => problemsOf(redirectsSchema, [{ from: '/a/', to: address }]);
  for (const address of ['/', '/projets/ted/', '/example.html', '/projets/#kallm', '/a_b/c.d/']) {
    assert.deepEqual(to(address), [], address);
  }
  for (const address of ['projets/', '/projets', 'https://exemple.fr/', '//exemple.fr/', '/a b/', '/a/"><b>/']) {
    assert.deepEqual(to(address), [
      '0.to: doit être une adresse du site, de « / » à « / », par exemple « /projets/cartiflette/ »',
    ]);
  }
});
