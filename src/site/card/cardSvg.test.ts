import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '../../i18n/locales';
import { canMeasure } from '../chart/measure';
import { cardSvg, fitTitle } from './cardSvg';

// The measuring fonts are read once, which takes seconds on a busy machine.
beforeAll(() => {
  fitTitle('a');
}, 60_000);

test('the words of a title are words, whatever marks stand in it', () => {
  expect(cardSvg('A <b> & c', 'Site')).toContain('A &lt;b> &amp; c');
});

test('a title that fits no card stops the build', () => {
  expect(() => fitTitle('far too long '.repeat(40))).toThrow('too long');
});

describe.each(LOCALES.map(({ id }) => id))('titles in %s', (locale) => {
  const folder = locale === DEFAULT_LOCALE ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
  const titles = readdirSync(folder).map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    return /^title_meta: '(.*)'$/m.exec(text)?.[1] ?? /^title: '(.*)'$/m.exec(text)?.[1] ?? '';
  });

  test('fit a card, every word of them, in letters that its font has', () => {
    for (const title of titles) {
      const blank = /\s/g;
      expect(fitTitle(title).lines.join('').replace(blank, '')).toBe(title.replace(blank, ''));
      expect([title, canMeasure(title)]).toEqual([title, true]);
    }
  });
});
