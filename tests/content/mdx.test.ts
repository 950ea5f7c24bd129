import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import strings from '../../i18n/en/strings.json';
import { FIGURES } from '../../src/figures/figures';
import { DEFAULT_LOCALE } from '../../src/i18n/locales';
import { ANCHORS, CAUSE_IDS, CAUSES } from '../../src/validator';
import { FACTS } from '../../src/validator/facts';
import { anchorsOf, DOCS, pageSource, skeletonOf, TRANSLATIONS } from './mdx';

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

test('every figure has its one place on a page, and the article has the 15 of the source first', () => {
  const placesOf = (page: string) => [...page.matchAll(/<Figure id="(\w+)"\/>/g)].map(([, id]) => id);
  const places = placesOf(article);
  expect(places).toHaveLength(15);
  expect([...places, ...placesOf(pageSource(DEFAULT_LOCALE, 'new-key.mdx'))]).toEqual(Object.keys(FIGURES));
});

test('the article holds each of the five checkers once', () => {
  for (const tag of ['PasteAnything', 'KeyCheck', 'PermissionCheck', 'VerificationCheck', 'WhitelistCheck']) {
    expect(article.split(`<${tag}/>`)).toHaveLength(2);
  }
});

test('every cited source is in the table of facts', () => {
  for (const doc of DOCS) {
    const cited = [...pageSource(DEFAULT_LOCALE, doc).matchAll(/<Cite id="(\w+)"\/>/g)].map(([, id = '']) => id);
    for (const id of cited) expect(Object.keys(FACTS)).toContain(id);
  }
});

test('every place the validator sends a reader to is a heading of that page', () => {
  for (const [page, anchors] of Object.entries(ANCHORS)) {
    const present = anchorsOf(`${page.replaceAll('/', '')}.mdx`);
    for (const anchor of anchors) expect(present).toContain(anchor);
  }
});

test('every cause has words in the source language', () => {
  expect(Object.keys(strings.cause).sort()).toEqual([...CAUSE_IDS].sort());
  expect(Object.keys(CAUSES)).toHaveLength(CAUSE_IDS.length);
});
