import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import strings from '../../i18n/en/strings.json';
import { FIGURES } from '../../src/figures/figures';
import { PLACES } from '../../src/figures/places';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales';
import { ANCHORS, CAUSE_IDS, CAUSES } from '../../src/validator';
import { FACTS } from '../../src/validator/facts';
import { anchorsOf, DOCS, pageSource, sectionsOf, skeletonOf, TRANSLATIONS } from './mdx';

describe.each(TRANSLATIONS)('pages in %s', (locale) => {
  test.each(DOCS)('%s has the headings, anchors, tags, links and steps of the source', (doc) => {
    expect(skeletonOf(pageSource(locale, doc))).toEqual(skeletonOf(pageSource(DEFAULT_LOCALE, doc)));
  });

  test.each(DOCS)('%s has a title and description of its own', (doc) => {
    const own = (source: string) => source.match(/^(title|description): .*$/gm);
    const [title, description] = own(pageSource(locale, doc)) ?? [];
    expect(title).not.toBe(own(pageSource(DEFAULT_LOCALE, doc))?.[0]);
    expect(description).not.toBe(own(pageSource(DEFAULT_LOCALE, doc))?.[1]);
  });

  test('there are no pages that the source does not have', () => {
    expect(readdirSync(`i18n/${locale}/docusaurus-plugin-content-docs/current`).sort()).toEqual([...DOCS].sort());
  });
});

const article = pageSource(DEFAULT_LOCALE, 'auth-invalid.mdx');

test('every figure has its one place on a page', () => {
  const placesOf = (page: string) => [...page.matchAll(/<Figure id="(\w+)"\/>/g)].map(([, id]) => id);
  const places = ['auth-invalid.mdx', 'new-key.mdx'].map((doc) => placesOf(pageSource(DEFAULT_LOCALE, doc)));
  expect(places.flat()).toEqual(Object.keys(FIGURES));
});

test('each of the 15 places that the source shows is drawn in the article', () => {
  expect(PLACES).toHaveLength(15);
  for (const { by } of PLACES) expect(article).toContain(`<Figure id="${by}"/>`);
});

test.each(['auth-invalid.mdx', 'checkers.mdx'])('%s holds each of the five checkers once', (doc) => {
  const page = pageSource(DEFAULT_LOCALE, doc);
  for (const tag of ['PasteAnything', 'KeyCheck', 'PermissionCheck', 'VerificationCheck', 'WhitelistCheck']) {
    expect(page.split(`<${tag}/>`)).toHaveLength(2);
  }
});

describe.each(LOCALES.map(({ id }) => id))('the causes in %s', (locale) => {
  const sections = sectionsOf(pageSource(locale, 'auth-invalid.mdx'));

  test.each(['trading-permission', 'ip-whitelist', 'identity-verification', 'keys'])(
    '#%s says what you see, how to be sure, the steps, whether it is gone, and what to send if not',
    (cause) => {
      const parts = [...(sections.get(cause) ?? '').matchAll(/^<Part is="(\w+)"\/>/gm)].map(([, part]) => part);
      expect(parts).toEqual(['see', 'sure', 'steps', 'gone', 'send']);
    },
  );

  test.each(['trading-permission', 'ip-whitelist', 'identity-verification', 'keys'])(
    '#%s has one list of steps, each with what it risks',
    (cause) => {
      const { steps, risks } = skeletonOf(`---\n\n---\n${sections.get(cause)}`);
      expect(steps.map(Number)).toEqual(steps.map((_step, at) => at + 1));
      expect(risks).toHaveLength(steps.length);
    },
  );
});

test('every cited source is in the table of facts', () => {
  for (const doc of DOCS) {
    const cited = [...pageSource(DEFAULT_LOCALE, doc).matchAll(/<Cite id="(\w+)"\/>/g)].map(([, id = '']) => id);
    for (const id of cited) expect(Object.keys(FACTS)).toContain(id);
  }
});

test('every place the validator sends a reader to is an anchor of that page', () => {
  for (const [page, anchors] of Object.entries(ANCHORS)) {
    const present = anchorsOf(`${page.replaceAll('/', '')}.mdx`);
    for (const anchor of anchors) expect(present).toContain(anchor);
  }
});

test('every cause has words in the source language', () => {
  expect(Object.keys(strings.cause).sort()).toEqual([...CAUSE_IDS].sort());
  expect(Object.keys(CAUSES)).toHaveLength(CAUSE_IDS.length);
});
