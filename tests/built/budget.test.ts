import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/figures/places';
import { LOCALES, localePath } from '../../src/i18n/locales';

const KB = 1024;

/**
 * What a widget fetches only when somebody uses it; `PasteAnything` needs the whole validator, the tables of what people and
 * other exchanges write in four languages (decisions/0019), and all of its words, and a
 * comment the lists of words by which recovery phrases are found (decisions/0018).
 * One of its 39 kB is what readers tell of lists, pairs and times (decisions/0032).
 */
const LATER: Readonly<Record<string, number>> = {
  'island-paste-worker': 39,
  'island-paste-words': 18,
  'island-comment': 17,
  // The library, the stemmer, and the finder of secrets; with the index below 45 kB: see `search.test.ts`.
  'island-search': 19,
};

/** Chunks of `/report/` alone: its widget, and the chart library with what draws by it. */
const FOR_THE_TEAM = /^island-(Report-island|chart)\./;

/** A widget's chunk with its words: 14 kB. */
function budgetOf(chunk: string): number {
  return LATER[chunk.split('.')[0] ?? ''] ?? 14;
}

/** Bytes that go over the wire for a file of the site: the brotli copy that the server sends. */
function wire(file: string): number {
  return statSync(path.join('build', `${file}.br`)).size;
}

function pageFile(locale: (typeof LOCALES)[number]['id'], page: string): string {
  return `${localePath(locale, page).slice(1)}index.html`;
}

describe.each(LOCALES.map(({ id }) => id))('the article in %s', (locale) => {
  const file = pageFile(locale, '/auth-invalid/');
  const html = readFileSync(path.join('build', file), 'utf8');
  const linked = [...html.matchAll(/\s(?:src|href)=["']?\/?([^"'\s>]+\.(?:js|css))/g)].map(([, name = '']) => name);
  const scripts = linked.filter((name) => name.endsWith('.js'));
  const styles = linked.filter((name) => name.endsWith('.css'));
  const folder = path.join(locale === 'en' ? '' : locale, 'assets/js');
  const chunks = readdirSync(path.join('build', folder)).filter((name) => name.endsWith('.js'));

  // Cyrillic letters take two bytes each.
  const most = locale === 'ru' ? 22 : 18;
  test(`is at most ${most} kB of HTML`, () => expect(wire(file)).toBeLessThan(most * KB));

  test('has at most 1,300 elements', () => {
    expect(load(html)('*').length).toBeLessThanOrEqual(1300);
  });

  test('loads at most 4 kB of script before a widget is near', () => {
    expect(scripts.reduce((sum, name) => sum + wire(name), 0)).toBeLessThan(4 * KB);
  });

  test('needs at most 14 kB of CSS', () => {
    expect(styles).toHaveLength(1);
    expect(styles.reduce((sum, name) => sum + wire(name), 0)).toBeLessThan(14 * KB);
  });

  test('is at most 30 kB in all on the first visit', () => {
    expect(wire(file) + linked.reduce((sum, name) => sum + wire(name), 0)).toBeLessThan(30 * KB);
  });

  test('shares at most 22 kB between its widgets', () => {
    const shared = chunks.filter((name) => name.startsWith('islands-shared'));
    expect(shared).toHaveLength(1);
    expect(shared.reduce((sum, name) => sum + wire(path.join(folder, name)), 0)).toBeLessThan(22 * KB);
  });

  // The design allows 12 kB of code; a widget's own words travel with it instead of with the shared part.
  test.each(chunks.filter((name) => name.startsWith('island-') && !FOR_THE_TEAM.test(name)))(
    '%s is as small as its kind has to be',
    (name) => {
      expect(wire(path.join(folder, name))).toBeLessThan(budgetOf(name) * KB);
    },
  );

  test.each(Object.keys(LATER))('%s comes as a chunk of its own', (kind) => {
    expect(chunks.filter((name) => name.startsWith(`${kind}.`))).toHaveLength(1);
  });

  test('spends at most 8 kB of script on all its figures', () => {
    const ours = chunks.filter((name) => /^island-(Figure|zoom)/.test(name));
    expect(ours).toHaveLength(2);
    expect(ours.reduce((sum, name) => sum + wire(path.join(folder, name)), 0)).toBeLessThan(8 * KB);
  });

  test('spends at most 700 bytes of HTML on a figure', () => {
    const figures = html.match(/<figure[^>]* data-figure[\s\S]*?<\/figure>/g) ?? [];
    expect(figures).toHaveLength(new Set(PLACES.map(({ by }) => by)).size);
    const rest = figures.reduce((text, figure) => text.replace(figure, ''), html);
    const spent = brotliCompressSync(html).length - brotliCompressSync(rest).length;
    expect(spent / figures.length).toBeLessThan(700);
  });

  test('costs the docs team at most 38 kB for the report, its words and its chart, which no reader loads', () => {
    const report = chunks.filter((name) => FOR_THE_TEAM.test(name));
    expect(report).toHaveLength(2);
    expect(report.reduce((sum, name) => sum + wire(path.join(folder, name)), 0)).toBeLessThan(38 * KB);
  });

  test('ships no other script', () => {
    expect(chunks.filter((name) => !name.startsWith('island'))).toEqual([]);
  });
});

test('the figures take at most 4.5 kB of the CSS, even before it is minified', () => {
  const sheets = ['src/figures/parts', 'src/components/Figure'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  expect(brotliCompressSync(sheets.join('\n')).length).toBeLessThan(4.5 * KB);
});
