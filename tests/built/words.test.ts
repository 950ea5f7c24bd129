import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { wordsOf } from '../e2e/site';
import { CODE, wordsFolder } from './chunks';

const LOCALE_IDS = LOCALES.map(({ id }) => id);

/** Every script of a folder as one text, with escaped letters as the letters they stand for. */
function scriptsIn(folder: string): string {
  const names = readdirSync(path.join('build', folder)).filter((name) => name.endsWith('.js'));
  const text = names.map((name) => readFileSync(path.join('build', folder, name), 'utf8')).join('\n');
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_escape, long: string, short: string) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );
}

/** The languages whose promise of privacy stands in the scripts of a folder. */
function languagesIn(folder: string): readonly string[] {
  const scripts = scriptsIn(folder);
  return LOCALE_IDS.filter((id) => scripts.includes(wordsOf(id).checker.common.privacy));
}

test.each(LOCALE_IDS)('readers of %s get the words of that language and of no other', (locale) => {
  expect(languagesIn(wordsFolder(locale))).toEqual([locale]);
});

test('the code that all languages share has the words of none', () => {
  expect(languagesIn(CODE)).toEqual([]);
});
