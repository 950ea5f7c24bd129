import { expect, test } from 'vitest';
import { LOCALES } from '../i18n/locales';
import { editedDays, sitemapEntries } from './sitemap';

test('a page is listed in every language with the day it was edited in that language', () => {
  const dayOf = (_path: string, locale: string) => (locale === 'ru' ? '2026-11-28' : undefined);
  const entries = sitemapEntries('https://x', ['/a/'], dayOf);
  expect(entries.map(({ url, lastmod }) => [url, lastmod])).toEqual([
    ['https://x/a/', undefined],
    ['https://x/ru/a/', '2026-11-28'],
    ['https://x/de/a/', undefined],
    ['https://x/tr/a/', undefined],
  ]);
  expect(entries[1]?.links).toContainEqual({ lang: 'x-default', url: 'https://x/a/' });
});

test('the days are those of the articles, in each language', () => {
  const articles = [...editedDays('.').keys()].filter((path) => path.endsWith('/auth-invalid/'));
  expect(articles).toHaveLength(LOCALES.length);
});
