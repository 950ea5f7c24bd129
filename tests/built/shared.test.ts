import { existsSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale, localePath } from '../../src/i18n/locales';
import { errorsByDigits } from '../../src/validator/checks/errors';
import { PAGES } from '../e2e/site';

const ORIGIN = 'http://127.0.0.1:3000';
const LOCALE_IDS = LOCALES.map(({ id }) => id);
const ERROR_PAGES = [...errorsByDigits().keys()].map((digits) => `/error-codes/${digits}/`);
const ALL = [...PAGES, ...ERROR_PAGES];

const fileOf = (locale: Locale, page: string) => `build${localePath(locale, page)}`;
const pages = new Map<string, CheerioAPI>();

function pageAt(locale: Locale, page: string): CheerioAPI {
  const file = `${fileOf(locale, page)}index.html`;
  const known = pages.get(file) ?? load(readFileSync(file, 'utf8'));
  pages.set(file, known);
  return known;
}

/** Width and height of a PNG, from its first block. */
function sizeOf(file: string): readonly number[] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The structured data of a page. */
function dataOf($: CheerioAPI): readonly Record<string, unknown>[] {
  return $('script[type="application/ld+json"]')
    .get()
    .map((script) => JSON.parse($(script).text()));
}

describe.each(LOCALE_IDS)('in %s', (locale) => {
  test('every page has a picture of its own, drawn in the size that it tells', () => {
    const pictures = ALL.map((page) => {
      const $ = pageAt(locale, page);
      const tell = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
      const picture = tell('image') ?? '';
      expect(picture).toContain(`${ORIGIN}${localePath(locale, '/cards/')}`);
      const size = [Number(tell('image:width')), Number(tell('image:height'))];
      expect([page, sizeOf(`build${picture.slice(ORIGIN.length)}`)]).toEqual([page, size]);
      return readFileSync(`build${picture.slice(ORIGIN.length)}`).toString('base64');
    });
    expect(new Set(pictures).size).toBe(ALL.length);
  });

  test('no two pages have the same title', () => {
    const titles = ALL.map((page) => pageAt(locale, page)('title').text());
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });

  test.each(['/auth-invalid/', '/error-codes/2015/'])(
    '%s names itself in every language, and for all others',
    (page) => {
      const links = pageAt(locale, page)('link[rel=alternate][hreflang]').get();
      const found = Object.fromEntries(links.map((link) => [link.attribs.hreflang, link.attribs.href]));
      const expected = LOCALES.map(({ id, htmlLang }) => [htmlLang, ORIGIN + localePath(id, page)]);
      expect(found).toEqual(Object.fromEntries([...expected, ['x-default', ORIGIN + page]]));
    },
  );

  test('the way to a page that its data tells leads over pages that are there', () => {
    for (const page of ALL.filter((it) => it !== '/')) {
      const crumbs = dataOf(pageAt(locale, page)).find((data) => data['@type'] === 'BreadcrumbList');
      const items = crumbs?.itemListElement as readonly { readonly item: string }[];
      const paths = items.map(({ item }) => item.slice(ORIGIN.length));
      expect([paths[0], paths.at(-1)]).toEqual([localePath(locale, '/'), localePath(locale, page)]);
      for (const path of paths) expect([path, existsSync(`build${path}index.html`)]).toEqual([path, true]);
    }
  });

  test('the questions and answers of the list of errors are those that stand on it', () => {
    const $ = pageAt(locale, '/error-codes/');
    const blanks = (words: string) => words.replace(/\s+/g, ' ');
    const text = blanks($('main').text());
    const faq = dataOf($).find((data) => data['@type'] === 'FAQPage');
    const entities = faq?.mainEntity as readonly { name: string; acceptedAnswer: { text: string } }[];
    expect(entities).toHaveLength($('section[data-error]').length);
    for (const { name, acceptedAnswer } of entities) {
      expect(text).toContain(blanks(name));
      // Detail and fix are two paragraphs of the page.
      for (const sentence of blanks(acceptedAnswer.text).split(/(?<=[.!?]) /)) expect(text).toContain(sentence);
    }
  });

  test('the manifest names an icon that the policy of our pages lets a browser load', () => {
    const manifest = JSON.parse(readFileSync(fileOf(locale, '/manifest.webmanifest'), 'utf8'));
    const href = pageAt(locale, '/')('link[rel=manifest]').attr('href');
    expect([href, manifest.start_url]).toEqual([localePath(locale, '/manifest.webmanifest'), localePath(locale, '/')]);
    for (const { src, sizes, type } of manifest.icons) {
      expect([src.slice(0, 19), sizes, type]).toEqual(['data:image/svg+xml,', 'any', 'image/svg+xml']);
      expect(decodeURIComponent(src)).toContain('<path');
    }
    expect(manifest.icons).toHaveLength(1);
  });

  test('the page for a number that nobody knows says so, offers the ways on, and is no page to be found', () => {
    const $ = load(readFileSync(fileOf(locale, '/error-codes/404.html'), 'utf8'));
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('main a').length).toBe(3);
  });
});

test('the sitemap has every page in every language, beside its alternates, with its day, and robots are led to it', () => {
  const $ = load(readFileSync('build/sitemap.xml', 'utf8'), { xml: true });
  const entries = $('url').get();
  const found = entries.map((entry) => $(entry).children('loc').text());
  const expected = ALL.flatMap((page) => LOCALE_IDS.map((locale) => ORIGIN + localePath(locale, page)));
  expect(found.sort()).toEqual(expected.sort());
  for (const entry of entries) {
    const languages = $(entry)
      .find('[hreflang]')
      .get()
      .map((link) => link.attribs.hreflang);
    expect(languages.sort()).toEqual([...LOCALES.map(({ htmlLang }) => htmlLang), 'x-default'].sort());
  }
  const undated = entries.filter((entry) => $(entry).children('lastmod').length === 0);
  expect(undated.map((entry) => $(entry).children('loc').text()).sort()).toEqual(
    LOCALE_IDS.map((locale) => ORIGIN + localePath(locale, '/')).sort(),
  );
  expect(readFileSync('build/robots.txt', 'utf8')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});

test('favicon.ico is a directory of one picture, and the picture is where it says', () => {
  const ico = readFileSync('build/favicon.ico');
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), offset + length]).toEqual([1, 1, ico.length]);
  expect(ico.subarray(offset + 1, offset + 4).toString()).toBe('PNG');
});
