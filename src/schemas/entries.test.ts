import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conformities, conformity, legalSchema } from './legal.ts';
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

describe('a post', () => {
  const notAnImage =
    'n’est pas le chemin d’une image : écrivez « ./image.png » (à côté du texte) ou « /img/image.png » (dans src/content/img), sans espace dans le nom';

  for (const path of ['/img/a.jpg', './a.png', '/img/2023/a.webp', './photos/a.JPEG', '/img/a.b.png']) {
    it(`has images such as ${path}, alone or with an alternative`, () =>
      assert.deepEqual(problemsOf(postSchema, { ...post, images: [path, { src: path, alt: '' }] }), []));
  }

  for (const path of [
    'a.png',
    '/a.png',
    '/img/a.pdf',
    '/img/',
    './',
    'https://exemple.fr/a.png',
    './a b.png',
    '../a.png',
  ]) {
    it(`has no image such as ${path}`, () =>
      assert.deepEqual(problemsOf(postSchema, { ...post, images: [path] }), [`images.0: ${notAnImage}`]));
  }

  for (const image of [3, { src: './a.png' }, { alt: 'Une photo' }]) {
    it(`has no image such as ${JSON.stringify(image)}`, () =>
      assert.deepEqual(problemsOf(postSchema, { ...post, images: [image] }), [
        'images.0: attend un chemin d’image, ou « src » et « alt » : ajoutez « alt », ce que montre l’image (alt: "" si elle ne fait que décorer)',
      ]));
  }

  it('has a title of at most 120 characters', () => {
    assert.deepEqual(problemsOf(postSchema, { ...post, title: 'a'.repeat(120) }), []);
    assert.deepEqual(problemsOf(postSchema, { ...post, title: 'a'.repeat(121) }), ['title: dépasse 120 caractères']);
  });

  it('is public unless it is a draft', () => {
    assert.equal(postSchema.parse(post).draft, false);
    assert.deepEqual(problemsOf(postSchema, { ...post, draft: 'oui' }), ['draft: attend « true » ou « false »']);
  });

  it('names each project once', () =>
    assert.deepEqual(problemsOf(postSchema, { ...post, projects: ['kallm', 'kallm'] }), [
      'projects: contient deux fois la même valeur',
    ]));
});

describe('a project', () => {
  it('refuses a season or a theme told twice, and a link without its kind and its address', () =>
    assert.deepEqual(
      problemsOf(projectSchema, {
        ...project,
        seasons: [1, 1],
        themes: ['cartes', 'cartes'],
        links: [{ title: 'Documentation' }],
      }),
      [
        'seasons: contient deux fois la même valeur',
        'themes: contient deux fois la même valeur',
        'links.0.kind: est obligatoire : choisissez une réponse',
        'links.0.url: est obligatoire : donnez-lui une valeur',
      ],
    ));
});

describe('an event', () => {
  const problems = (given: object) => problemsOf(workshopSchema, { ...workshop, ...given });
  const reporte = { state: 'reporte', formerStart: '2023-03-07' };

  it('is somewhere, online, or both', () => {
    const place = { name: 'Lieu de la transformation publique' };
    for (const where of [{}, { place }, { online: true }, { place, online: true }]) {
      assert.deepEqual(problems(where), []);
    }
  });

  it('is planned unless it says otherwise', () => assert.equal(workshopSchema.parse(workshop).state, 'prevu'));

  it('keeps its former date once it is put off, whatever comes of it', () => {
    for (const state of ['reporte', 'confirme', 'complet', 'annule']) {
      assert.deepEqual(problems({ ...reporte, state }), []);
    }
  });

  it('has a state that its dates and its evidence allow', () => {
    const month = { start: '2023-03' };
    const held = { evidence: 'compte-rendu' };
    assert.deepEqual(
      [
        problems({ state: 'reporte' }),
        problems({ formerStart: '2023-03-07' }),
        problems({ ...reporte, formerStart: workshop.start }),
        problems({ ...month, state: 'confirme' }),
        problems({ ...month, state: 'complet' }),
        problems({ ...held, state: 'annule' }),
      ],
      [
        [
          'state: vaut « reporte » et l’ancienne date manque : ajoutez une ligne « formerStart: … », la date d’abord prévue',
        ],
        [
          'formerStart: donne une ancienne date à un événement qui n’est pas reporté : ajoutez « state: reporte », ou retirez-la',
        ],
        ['formerStart: est la date du début : écrivez ici la date d’abord prévue, et la nouvelle dans « start »'],
        ['state: ne va pas avec un début sans jour : écrivez le jour dans « start », ou « state: prevu »'],
        ['state: ne va pas avec un début sans jour : écrivez le jour dans « start », ou « state: prevu »'],
        ['state: vaut « annule » et un compte rendu atteste l’événement : corrigez « state » ou « evidence »'],
      ],
    );
    assert.deepEqual(problems({ ...month, ...reporte }), []);
    assert.deepEqual(problems({ ...held, ...reporte }), []);
  });

  it('takes at least one registration, at an address', () => {
    const url = 'https://exemple.fr/inscription/';
    assert.deepEqual(problems({ registration: { url, deadline: '2023-03-10T12:00' } }), []);
    assert.deepEqual(problems({ registration: {} }), ['registration.url: est obligatoire : donnez-lui une valeur']);
    assert.deepEqual(problems({ registration: { url, deadline: '2023-03' } }).length, 1);
  });

  it('has pictures, as a post', () => {
    assert.deepEqual(problems({ images: ['./salle.jpg', { src: '/img/salle.jpg', alt: 'La salle' }] }), []);
    assert.equal(problems({ images: [{ src: './salle.jpg' }] }).length, 1);
  });
});

describe('a season', () => {
  it('has phases and figures of different identifiers', () => {
    const phase = { id: 'a', name: 'A', start: '2022-05-16', evidence: 'annonce' };
    const figure = { id: 'a', value: '7', label: 'projets', source: { title: 'Communiqué' } };
    const twice = { phases: [phase, { ...phase, name: 'B' }], figures: [figure, { ...figure, value: '8' }] };
    assert.deepEqual(problemsOf(seasonSchema, { ...season, phases: [phase], figures: [figure] }), []);
    assert.deepEqual(problemsOf(seasonSchema, { ...season, ...twice }), [
      'phases: contient deux fois le même « id »',
      'figures: contient deux fois le même « id »',
    ]);
  });

  it('starts with the programme, in 2022', () =>
    assert.deepEqual(problemsOf(seasonSchema, { ...season, year: 2021 }), ['year: précède le début du programme']));
});

describe('the legal facts', () => {
  const publisher = { name: 'DINUM', address: 'Paris', phone: '01', siren: '130' };
  const audit = { date: '2026-01-01', auditor: 'Un auditeur', rate: 50 };

  it('are complete without a host, a director or an audit', () =>
    assert.deepEqual(problemsOf(legalSchema, { publisher, contact: 'contact@exemple.fr' }), []));

  it('refuse an address that is not one and a rate that is not a share', () =>
    assert.deepEqual(problemsOf(legalSchema, { publisher, contact: 'contact', audit: { ...audit, rate: 101 } }), [
      'contact: doit être une adresse électronique',
      'audit.rate: est trop grand : au plus 100',
    ]));

  for (const [rate, wording] of [
    [undefined, conformities.non],
    [0, conformities.non],
    [49.9, conformities.non],
    [50, conformities.partielle],
    [99.9, conformities.partielle],
    [100, conformities.totale],
  ] as const) {
    it(`make the site ${wording} with ${rate === undefined ? 'no audit' : `${rate} %`}`, () =>
      assert.equal(conformity(rate === undefined ? undefined : { ...audit, rate }), wording));
  }
});

describe('a redirection', () => {
  for (const address of ['/', '/projets/ted/', '/example.html', '/projets/#kallm', '/a_b/c.d/']) {
    it(`can lead to ${address}`, () =>
      assert.deepEqual(problemsOf(redirectsSchema, [{ from: '/a/', to: address }]), []));
  }
  for (const address of ['projets/', '/projets', 'https://exemple.fr/', '//exemple.fr/', '/a b/', '/a/"><b>/']) {
    it(`cannot lead to ${address}`, () =>
      assert.deepEqual(problemsOf(redirectsSchema, [{ from: '/a/', to: address }]), [
        '0.to: doit être une adresse du site, de « / » à « / », par exemple « /projets/cartiflette/ »',
      ]));
  }
});
