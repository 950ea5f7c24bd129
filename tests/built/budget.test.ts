import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/figures/places';
import { LOCALES, localePath } from '../../src/i18n/locales';
import { CHUNKS, CODE, chunkWire, wire, wordsWire } from './chunks';

const KB = 1024;

/**
 * What a widget fetches only when somebody uses it; `PasteAnything` needs the whole validator, the tables of what people and
 * other exchanges write in four languages (decisions/0019), and all of its words, and a
 * comment the lists of words by which recovery phrases are found (decisions/0018).
 * One of its 48 kB is what readers tell of lists, pairs and times (decisions/0032), three what users of portfolio tools get
 * by mail, retell and see on their screens (decisions/0036), three numbers in everyday sentences, denials and refusals as retold (decisions/0037),
 * three what a second reader of each language found missing or misread (decisions/0038).
 */
const LATER: Readonly<Record<string, number>> = {
  'island-paste-worker': 48,
  'island-paste-words': 18,
  'island-comment': 17,
  // The library, the stemmer, the function words (up to 1 kB, decisions/0031), and the finder of secrets; what counts is
  // that it stays below 45 kB with the index: see `search.test.ts`.
  'island-search': 20,
};

/** Chunks of `/report/` alone: its widget, and the chart library with what draws by it. */
const FOR_THE_TEAM = /^island-(Report-island|chart)\./;

/** A widget's chunk with its words: 14 kB. */
function budgetOf(chunk: string): number {
  return LATER[chunk.split('.')[0] ?? ''] ?? 14;
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
  const islands = load(html)('[data-island]')
    .get()
    .map(({ attribs }) => `island-${attribs['data-island']}-island`);

  // Cyrillic letters take two bytes each.
  const most = locale === 'ru' ? 22 : 18;
  test(`is at most ${most} kB of HTML`, () => expect(wire(file)).toBeLessThan(most * KB));

  test('has at most 1,300 elements', () => {
    expect(load(html)('*').length).toBeLessThanOrEqual(1300);
  });

  // What is told once, tables of rules above all, stands beside a widget and not in it (decisions/0033).
  test('has at most 60 elements in each of its widgets, which wake one by one', () => {
    const $ = load(html);
    const sizes = $('[data-island]')
      .get()
      .map((island) => [island.attribs['data-island'], $(island).find('*').length] as const);
    expect(sizes.filter(([, size]) => size > 60)).toEqual([]);
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

  test('shares at most 18 kB between its widgets', () => {
    const shared = CHUNKS.filter((name) => name.startsWith('islands-shared'));
    expect(shared).toHaveLength(1);
    expect(shared.reduce((sum, name) => sum + chunkWire(locale, name), 0)).toBeLessThan(18 * KB);
  });

  // The design allows 12 kB of code; a widget's own words travel with it instead of with the shared part.
  test.each(CHUNKS.filter((name) => name.startsWith('island-') && !FOR_THE_TEAM.test(name)))(
    '%s is as small as its kind has to be',
    (name) => {
      expect(chunkWire(locale, name)).toBeLessThan(budgetOf(name) * KB);
    },
  );

  test.each(Object.keys(LATER))('%s comes as a chunk of its own', (kind) => {
    expect(CHUNKS.filter((name) => name.startsWith(`${kind}.`))).toHaveLength(1);
  });

  test('spends at most 8 kB of script on all its figures', () => {
    const ours = CHUNKS.filter((name) => /^island-(Figure|zoom)/.test(name));
    expect(ours).toHaveLength(2);
    expect(ours.reduce((sum, name) => sum + chunkWire(locale, name), 0)).toBeLessThan(8 * KB);
  });

  test('spends at most 700 bytes of HTML on a figure', () => {
    const figures = html.match(/<figure[^>]* data-figure[\s\S]*?<\/figure>/g) ?? [];
    expect(figures).toHaveLength(new Set(PLACES.map(({ by }) => by)).size);
    const rest = figures.reduce((text, figure) => text.replace(figure, ''), html);
    const spent = brotliCompressSync(html).length - brotliCompressSync(rest).length;
    expect(spent / figures.length).toBeLessThan(700);
  });

  test('costs the docs team at most 38 kB for the report, its words and its chart, which no reader loads', () => {
    const report = CHUNKS.filter((name) => FOR_THE_TEAM.test(name));
    expect(report).toHaveLength(2);
    expect(report.reduce((sum, name) => sum + chunkWire(locale, name), 0)).toBeLessThan(38 * KB);
  });

  // Style and code are the same files in all languages, so whoever changes the language has them.
  test('costs at most 1.2 × its HTML after a change of language, with the words of the widget at its top', () => {
    expect(linked.filter((name) => name.startsWith(`${locale}/`))).toEqual([]);
    const words = wordsWire(locale, 'islands-shared') + wordsWire(locale, islands[0] ?? '');
    expect((wire(file) + words) / wire(file)).toBeLessThanOrEqual(1.2);
  });

  // The list checker has the most words, 3.4 kB in Russian, most of them for answers: without them the first would wait.
  test.each([...new Set(islands)])('costs at most 1.25 × its HTML where a reader comes back to %s', (island) => {
    const words = wordsWire(locale, 'islands-shared') + wordsWire(locale, island);
    expect((wire(file) + words) / wire(file)).toBeLessThanOrEqual(1.25);
  });

  // What it fetches once it is idle is not read, and not counted above: the shared part, the first widget, their words.
  test('fetches at most 26 kB ahead of its first widget', () => {
    const first = CHUNKS.filter((name) => ['islands-shared', islands[0]].includes(name.split('.')[0]));
    expect(first).toHaveLength(2);
    expect(first.reduce((sum, name) => sum + chunkWire(locale, name), 0)).toBeLessThan(26 * KB);
  });
});

test('no widget carries the sources of what it says, which the page cites', () => {
  const having = CHUNKS.filter((name) => /\bfacts:\[/.test(readFileSync(path.join('build', CODE, name), 'utf8')));
  expect(having).toEqual([]);
});

test('no page ships another script than the islands', () => {
  expect(CHUNKS.filter((name) => !name.startsWith('island'))).toEqual([]);
});

test('there is one version of each chunk, for all languages', () => {
  const kinds = CHUNKS.map((name) => name.split('.')[0]);
  expect(kinds.filter((kind, at) => kinds.indexOf(kind) !== at)).toEqual([]);
  expect(wire(path.join(CODE, CHUNKS[0] ?? ''))).toBeGreaterThan(0);
});

test('the figures take at most 4.5 kB of the CSS, even before it is minified', () => {
  const sheets = ['src/figures/parts', 'src/components/Figure'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  expect(brotliCompressSync(sheets.join('\n')).length).toBeLessThan(4.5 * KB);
});
