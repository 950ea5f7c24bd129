import { describe, expect, test } from 'vitest';
import { fillLabels } from '../../src/i18n/labels';
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/locales';
import { SAME_IN_ENGLISH } from './sameInEnglish';
import { baseOf, flatWords, placeholdersOf, pluralOf, proseOf } from './words';

const source = flatWords(DEFAULT_LOCALE);
const sourceBases = [...new Set([...source.keys()].map(baseOf))];

describe.each(LOCALES.map(({ id }) => id))('words in %s', (locale) => {
  const words = flatWords(locale);

  test('have the same keys as the source, no more and no less', () => {
    expect([...new Set([...words.keys()].map(baseOf))].sort()).toEqual([...sourceBases].sort());
  });

  test('have exactly the plural forms of the language', () => {
    const categories = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
    for (const base of new Set([...source.keys()].filter(pluralOf).map(baseOf))) {
      const forms = [...words.keys()].filter((key) => pluralOf(key) && baseOf(key) === base).map(pluralOf);
      expect([base, forms.sort()]).toEqual([base, categories]);
    }
  });

  test('use the placeholders and labels of the source', () => {
    for (const [key, text] of words) {
      const original = source.get(key) ?? source.get(`${baseOf(key)}_other`) ?? '';
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(original)]);
    }
  });

  test('name only labels that are in the table', () => {
    expect(() => fillLabels(Object.fromEntries(words), locale)).not.toThrow();
  });

  test('hold no empty text and no blank at an end', () => {
    expect([...words].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
});

describe.each(LOCALES.map(({ id }) => id).filter((id) => id !== DEFAULT_LOCALE))('words in %s', (locale) => {
  test('are not English left over', () => {
    const same = [...flatWords(locale)]
      .filter(([key, text]) => text === source.get(key) && /\p{L}/u.test(proseOf(text)))
      .map(([key]) => key);
    expect(same.sort()).toEqual([...(SAME_IN_ENGLISH[locale] ?? [])].sort());
  });
});
