import { expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { termOf, wordsOf } from '../terms';
import { LANGUAGES } from '.';

const termsOf = (text: string, locale: Locale) =>
  wordsOf(text, LANGUAGES[locale]).map((word) => termOf(word, LANGUAGES[locale]));

const WRITTEN: readonly (readonly [Locale, ...string[]])[] = [
  ['tr', 'İptal', 'iptal', 'İPTAL', 'I\u0307ptal'],
  ['tr', 'hata', 'hatası', 'HATALAR', 'hatanız'],
  ['tr', 'izin', 'izni', 'İZİNLERİ', 'izinler'],
  ['tr', 'kimlik', 'kimliğiniz', 'kimligim'],
  ['tr', '2015', '2015’ten', "2015'i"],
  ['tr', 'IP', 'ip', 'ıp'],
  ['ru', 'счёт', 'счет', 'СЧЁТ', 'счета'],
  ['ru', 'ключ', 'ключи', 'ключа'],
  ['ru', 'api', 'апи', 'API', 'АПИ'],
  ['ru', 'whitelist', 'вайтлист', 'вайтлиста'],
  ['ru', 'VPN', 'впн', 'ВПН'],
  ['ru', 'поддержка', 'поддержку', 'саппорт', 'сапорту'],
  ['ru', 'новый', 'новой', 'нового'],
  ['de', 'Schlüssel', 'Schluessel', 'schlussel', 'SCHLÜSSEL'],
  ['de', 'groß', 'gross', 'große'],
  ['en', 'verify', 'verifying', 'Verified'],
  ['en', '-2015', '2015', '−2015', '(2015)'],
];

for (const [locale, ...forms] of WRITTEN) {
  it(`in ${locale}, ${forms[0]} is one word however it is written`, () => {
    expect(new Set(forms.flatMap((form) => termsOf(form, locale))).size).toBe(1);
  });
}

it('German vowels before ue are no umlaut', () => {
  expect(termsOf('neue Quelle', 'de')).toEqual(termsOf('neuen Quellen', 'de'));
  expect(LANGUAGES.de.spell('neue Quelle, Schluessel')).toBe('neue quelle, schlussel');
});
