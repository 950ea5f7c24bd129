import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from './locales';
import { createTexts } from './texts';
import { addWords, createTranslator } from './translator';
import type { Words } from './words';

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1.5];
const SUFFIX = /_(zero|one|two|few|many|other)$/;

/** Every path to a text, without the suffixes of plural forms. */
function* pathsOf(words: Words, before = ''): Generator<string> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield `${before}${key}`.replace(SUFFIX, '');
    else yield* pathsOf(value, `${before}${key}.`);
  }
}

describe.each(LOCALES.map(({ id }) => id))('texts in %s', (locale) => {
  const words = JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')) as Words;
  const judge = createTranslator(locale);
  addWords(judge, words);
  const texts = createTexts(locale);
  for (const [name, branch] of Object.entries(words)) texts.add({ [name]: branch } as Words);

  it('are those of i18next, for every key and count', { timeout: 60_000 }, () => {
    const found = [...new Set(pathsOf(words))].flatMap((key) => {
      const names = Object.fromEntries([...namesIn(words, key)].map((name) => [name, `<${name}>`]));
      return COUNTS.map((count) => {
        const known = { ...names, count };
        const ours = texts.exists(key, known) ? texts.t(key, known) : null;
        return { key, count, ours, judged: judge.exists(key, known) ? judge.t(key, known) : null };
      });
    });
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(({ ours, judged }) => ours !== judged)).toEqual([]);
  });

  it('throw for a key that is not there', () => {
    expect(() => texts.t('no.such.key', {})).toThrow('no.such.key');
  });

  it('keep what was learned before beside a new branch', () => {
    const few = createTexts(locale);
    few.add({ a: { b: 'one' } });
    few.add({ a: { c: 'two' } });
    expect([few.t('a.b', {}), few.t('a.c', {})]).toEqual(['one', 'two']);
  });
});

it('the rules of plurals are made for the first number, since most texts have none', () => {
  const made = vi.fn();
  const { PluralRules } = Intl;
  vi.stubGlobal('Intl', {
    get PluralRules() {
      made();
      return PluralRules;
    },
  });
  const texts = createTexts('tr');
  texts.add({ word: 'söz', day_one: '{{count}} gün', day_other: '{{count}} gün' });
  texts.t('word', {});
  expect(made).not.toHaveBeenCalled();
  texts.t('day', { count: 1 });
  texts.t('day', { count: 2 });
  expect(made).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

/** The names of the placeholders in any form of a key. */
function namesIn(words: Words, key: string): ReadonlySet<string> {
  const path = key.split('.');
  const last = path.pop() ?? '';
  let place: Words | string | undefined = words;
  for (const name of path) place = typeof place === 'object' ? place[name] : undefined;
  const forms = Object.entries(typeof place === 'object' ? place : {}).filter(
    ([name]) => name.replace(SUFFIX, '') === last,
  );
  return new Set(
    forms.flatMap(([, text]) => [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)),
  );
}
