/* The card and the page of the entry, filled with what was typed. */
import { litPath } from '../../catalogue/motif.ts';
import { evidenceLabel, evidences } from '../../schemas/vocabulary.ts';
import type { Values } from '../plain-entry.ts';
import type { Field } from '../fields.ts';
import type { Value } from '../yaml.ts';
import { frenchDate } from './french-date.ts';
import { nodesOf, picture, piecesOf, type Piece } from './markdown.ts';
import { seasonOfDay, type SiteData } from './site-data.ts';

export interface Typed {
  values: Values;
  body: string;
  /** Name of the file, from which the motif is drawn. */
  name: string;
}

const quiet = 'beige-gris-galet';

const textOf = (value: Value | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const asList = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : value === undefined ? [] : [value as Value];

/** Whether a day, a month or a year is not over: what attests the event cannot be told yet. */
const isToCome = (start: string) => start.slice(0, 10) >= new Date().toLocaleDateString('sv').slice(0, start.length);

const isEvidence = (id: string): id is keyof typeof evidences => Object.hasOwn(evidences, id);

export class Preview {
  readonly #form: HTMLFormElement;
  readonly #fields: readonly Field[];
  readonly #site: SiteData;

  constructor(form: HTMLFormElement, fields: readonly Field[], site: SiteData) {
    this.#form = form;
    this.#fields = fields;
    this.#site = site;
  }

  show({ values, body, name }: Typed) {
    const season = this.#seasonOf(values);
    const pictures = asList(values.images) as { alt?: string; caption?: string; credit?: string }[];
    const colour = this.#site.collection === 'projets' ? this.#themeColour(values) : season?.colour;
    this.#card(values, season?.title ?? '', pictures[0]);
    this.#part('title', [textOf(values.title) || 'Sans titre']);
    this.#part('summary', [textOf(values.summary)]);
    this.#part('labels', this.#labels(values, season?.title ?? ''));
    this.#part('pictures', pictures.map(figure));
    this.#part('text', piecesOf(body, this.#site.base));
    this.#part('facts', this.#facts(values));
    for (const motif of this.#form.querySelectorAll('.preview .motif')) {
      motif.setAttribute('class', `motif motif--${colour ?? quiet}`);
      motif.querySelector('.motif__lit')!.setAttribute('d', litPath(name));
    }
  }

  #seasonOf({ season, date, start }: Values) {
    const { seasons } = this.#site;
    if (season !== undefined) return seasons.find(({ number }) => number === season);
    return seasonOfDay(textOf(date ?? start), seasons);
  }

  #themeColour({ themes }: Values) {
    return this.#site.themeColours[textOf(asList(themes)[0])];
  }

  /** The words that stand for a value in the form. */
  #wordsOf(name: string, value: Value): string {
    const [input, text] = [CSS.escape(name), CSS.escape(textOf(value))];
    const option = this.#form.querySelector(`[name="${input}"] > [value="${text}"]`);
    const box = this.#form.querySelector<HTMLInputElement>(`[name="${input}"][value="${text}"]`);
    return (option?.textContent ?? box?.labels?.[0]?.textContent ?? textOf(value)).trim();
  }

  #words = (name: string, value: Value | undefined) => asList(value).map((item) => this.#wordsOf(name, item));

  #part(name: string, pieces: readonly Piece[]) {
    this.#form.querySelector(`[data-part="${name}"]`)!.replaceChildren(...nodesOf(pieces));
  }

  #labels(values: Values, season: string): Piece[] {
    const badge =
      (tone = '') =>
      (text: string): Piece => ({
        tag: 'p',
        attributes: { class: `fr-badge fr-badge--sm fr-badge--no-icon ${tone}` },
        children: [text],
      });
    const date = frenchDate(textOf(values.date));
    return [
      ...this.#words('kind', values.kind).map(badge()),
      ...this.#words('status', values.status).map(badge(this.#site.statusTones[textOf(values.status)])),
      ...(season && values.date ? [badge()(season)] : []),
      ...(date ? [{ tag: 'p', attributes: { class: 'hint' }, children: [date] }] : []),
    ];
  }

  /** Every other field, with its label. */
  #facts(values: Values): Piece[] {
    const shown = new Set(['title', 'summary', 'images', 'draft', 'date', 'status', 'kind', 'season']);
    return this.#fields
      .filter(({ key }) => !shown.has(key) && values[key] !== undefined)
      .map((field) => ({ label: field.label, text: this.#describe(field, values[field.key], field.key) }))
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => ({
        tag: 'div',
        children: [
          { tag: 'dt', children: [label] },
          { tag: 'dd', children: [text] },
        ],
      }));
  }

  #describe(field: Field, value: Value | undefined, name: string): string {
    return asList(value)
      .map((item) => {
        if (field.kind === 'group') {
          const group = item as Values;
          return field.fields
            .map((inner) => this.#describe(inner, group[inner.key], inner.key))
            .filter(Boolean)
            .join(', ');
        }
        if (field.kind === 'yes-no') return 'oui';
        if (field.kind === 'date') return frenchDate(textOf(item));
        return field.options.find((option) => option.value === item)?.label ?? this.#wordsOf(name, item);
      })
      .filter(Boolean)
      .join('\u202f; ');
  }

  /** Fills a copy of the card that the site made; what has no text leaves it. */
  #card(values: Values, season: string, firstPicture: { alt?: string } | undefined) {
    const card = this.#form
      .querySelector<HTMLTemplateElement>('[data-card]')!
      .content.cloneNode(true) as DocumentFragment;
    const words = (name: string) => this.#words(name, values[name]).join(' · ');
    const seasons = this.#words('seasons', values.seasons).join(', ') || 'Saison inconnue';
    const given = textOf(values.evidence);
    const evidence = isEvidence(given) ? evidenceLabel(given, !isToCome(textOf(values.start))) : '';
    const texts: Record<string, string> = {
      ':is(.fr-card__title, .timeline__title) a': textOf(values.title) || 'Sans titre',
      '.fr-card__desc': textOf(values.summary),
      time: frenchDate(textOf(values.date ?? values.start)),
      '.card-labels > :first-child': words('kind'),
      '.card-labels > :last-child': season,
      '.project-card .fr-badge': words('status'),
      '.project-card .fr-card__detail': [seasons, words('themes')].filter(Boolean).join(' · '),
      '.timeline__nature': [words('kind'), evidence].filter(Boolean).join(' · '),
    };
    const found = Object.entries(texts).map(([selector, text]) => [card.querySelector(selector), text] as const);
    for (const [element, text] of found) {
      if (text) element?.replaceChildren(text);
      else element?.remove();
    }
    card
      .querySelector('.project-card .fr-badge')
      ?.setAttribute(
        'class',
        `fr-badge fr-badge--sm fr-badge--no-icon ${this.#site.statusTones[textOf(values.status)] ?? ''}`,
      );
    if (firstPicture)
      card.querySelector('.card-picture')?.replaceChildren(...nodesOf([picture(firstPicture.alt ?? '')]));
    for (const link of card.querySelectorAll('a')) link.removeAttribute('href');
    this.#form.querySelector('[data-card-place]')!.replaceChildren(card);
  }
}

function figure({ alt = '', caption = '', credit = '' }: { alt?: string; caption?: string; credit?: string }): Piece {
  const words = [caption.replace(/\.$/, ''), credit && `Crédit\u00a0: ${credit}`].filter(Boolean).join('. ');
  return {
    tag: 'figure',
    attributes: { class: 'fr-content-media' },
    children: [
      picture(alt),
      ...(words ? [{ tag: 'figcaption', attributes: { class: 'fr-content-media__caption' }, children: [words] }] : []),
    ],
  };
}
