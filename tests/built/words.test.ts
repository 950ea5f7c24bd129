import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { wordsOf } from '../e2e/site';

/** Every script of a locale as one text, with escaped letters as the letters they stand for. */
function scriptsOf(locale: Locale): string {
  const folder = `build/${locale === 'en' ? '' : `${locale}/`}assets/js`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const text = names.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_escape, long: string, short: string) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );
}

test.each(LOCALES.map(({ id }) => id))(
  'the scripts for readers of %s carry the words of that language and of no other',
  (locale) => {
    const scripts = scriptsOf(locale);
    const present = LOCALES.map(({ id }) => id).filter((id) => scripts.includes(wordsOf(id).checker.common.privacy));
    expect(present).toEqual([locale]);
  },
);
