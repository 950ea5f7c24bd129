import { readFileSync, statSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES, localePath } from '../../src/i18n/locales';
import { find, readIndex } from '../../src/search';
import { LANGUAGES } from '../../src/search/languages';
import { builtPage } from '../reading/visible';
import { HELD_OUT } from '../search/heldOut';
import { QUERIES } from '../search/queries';
import { CHUNKS, chunkWire } from './chunks';

const KB = 1024;

describe.each(LOCALES.map(({ id }) => id))('the search in %s', (locale) => {
  const language = LANGUAGES[locale];
  const address = builtPage(locale, '/').root().find('[data-search]').attr('data-search') ?? '';
  const file = `build${address}`;
  const json = JSON.parse(readFileSync(file, 'utf8').replace(/^self\.searchIndex=/, '')) as string;
  const index = readIndex(json, language);
  const found = (query: string) => find(index, query, language).map(({ href }) => href);

  test.each([
    ['written down before the search was tuned', QUERIES[locale]],
    ['held out until then', HELD_OUT[locale]],
  ])('finds the place of 95 % of at least forty queries among the first three: %s', (_which, queries) => {
    const missed = queries.filter(
      ([query, ...places]) =>
        !found(query)
          .slice(0, 3)
          .some((href) => places.map((place) => localePath(locale, place)).includes(href)),
    );
    expect(queries.length).toBeGreaterThanOrEqual(40);
    expect(
      missed.length / queries.length,
      `not found: ${missed.map(([query]) => `${query} -> ${found(query).slice(0, 3)}`).join('; ')}`,
    ).toBeLessThanOrEqual(0.05);
  });

  test('has an entry with the number first, for every number of every error', () => {
    const $ = builtPage(locale, '/error-codes/');
    const entries = $('[data-error]').toArray();
    const placesOf = (number: string) =>
      entries
        .filter((entry) => (entry.attribs['data-numbers'] ?? '').split(' ').includes(number))
        .map((entry) => localePath(locale, `/error-codes/#${$(entry).find('h3').attr('id')}`));
    const numbers = new Set(entries.flatMap((entry) => (entry.attribs['data-numbers'] ?? '').match(/\d+/g) ?? []));
    const missed = [...numbers].filter((number) =>
      [number, `-${number}`, `error ${number}`, `ошибка ${number}`, `Fehler ${number}`, `${number} hatası`].some(
        (query) => !placesOf(number).includes(found(query)[0] ?? ''),
      ),
    );
    expect(numbers.size).toBeGreaterThan(40);
    expect(missed).toEqual([]);
  });

  test('leads only to places that are there', () => {
    const everything = Object.values(
      (JSON.parse(json) as { storedFields: Record<string, { href: string }> }).storedFields,
    );
    const pages = new Map<string, ReturnType<typeof builtPage>>();
    const pageAt = (path: string) => {
      const page = pages.get(path) ?? load(readFileSync(`build${path}index.html`, 'utf8'));
      pages.set(path, page);
      return page;
    };
    const lost = everything
      .map(({ href }) => new URL(href, 'https://help.example'))
      .filter(({ pathname, hash }) => {
        const $ = pageAt(pathname);
        return hash !== '' && $(`[id="${hash.slice(1)}"]`).length === 0;
      })
      .map(({ href }) => href);
    expect(lost).toEqual([]);
  });

  test('costs at most 45 kB with its first use', () => {
    expect(statSync(`${file}.br`).size + chunkSize(locale)).toBeLessThan(45 * KB);
  });
});

/** Bytes over the wire of the field with the library and its words, and of the stemmer of the language. */
function chunkSize(locale: (typeof LOCALES)[number]['id']): number {
  const chunks = CHUNKS.filter((name) =>
    ['island-search', `island-search-${locale}`].includes(name.split('.')[0] ?? ''),
  );
  expect(chunks).toHaveLength(2);
  return chunks.reduce((sum, name) => sum + chunkWire(locale, name), 0);
}
