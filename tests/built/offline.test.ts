import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, localePath } from '../../src/i18n/locales';
import { INDEX_FILE } from '../../src/search/indexFile';
import { PAGES } from '../e2e/site';
import { CHUNKS, CODE, wordsFolder } from './chunks';

describe.each(LOCALES.map(({ id }) => id))('what is kept for readers of %s without a network', (locale) => {
  const worker = readFileSync(`build${localePath(locale, '/offline-worker.js')}`, 'utf8');
  const files = [...worker.matchAll(/url:"([^"]+)",revision:([^}]+)/g)].map(([, url = '', revision]) => ({
    url,
    revision,
  }));
  const kept = files.map(({ url }) => url);

  test('are its pages, all of them and of no other language', () => {
    const pages = kept.filter((url) => url.endsWith('/'));
    expect(pages.sort()).toEqual(PAGES.map((page) => localePath(locale, page)).sort());
  });

  test('are the index of them', () => {
    expect(kept).toContain(localePath(locale, INDEX_FILE));
  });

  test('are all scripts that a page of it may ask for', () => {
    const words = readdirSync(`build/${wordsFolder(locale)}`).map((name) => `/${wordsFolder(locale)}/${name}`);
    const scripts = [...CHUNKS.map((name) => `/${CODE}/${name}`), ...words].filter(
      (url) => url.endsWith('.js') && !/\/island-(Report-island|chart)\./.test(url),
    );
    expect(scripts.filter((url) => !kept.includes(url))).toEqual([]);
  });

  test('are files that are there, each named by its content or with its revision', () => {
    const isRenewed = (url: string) => url.endsWith('/') || url === localePath(locale, INDEX_FILE);
    for (const { url, revision } of files) {
      expect(readFileSync(`build${url.endsWith('/') ? `${url}index.html` : url}`).length).toBeGreaterThan(0);
      if (!isRenewed(url)) expect(url).toMatch(/[.-][0-9a-f]{8,}\.(js|css)$/);
      expect([url, revision]).toEqual([url, expect.stringMatching(isRenewed(url) ? /^"[0-9a-f]{16}"$/ : /^null$/)]);
    }
  });
});

test('all languages take their style from one address', () => {
  const styles = LOCALES.map(({ id }) => {
    const html = readFileSync(`build${localePath(id, '/auth-invalid/')}index.html`, 'utf8');
    return /\shref=["']?([^"'\s>]+\.css)/.exec(html)?.[1];
  });
  expect(new Set(styles).size).toBe(1);
  expect(styles[0]).toMatch(/^\/assets\//);
});
