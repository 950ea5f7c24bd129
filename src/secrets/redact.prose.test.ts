import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redact } from './redact';
import { findSecrets } from './shown';

const ROOT = join(__dirname, '../..');
const TRANSLATED = 'docusaurus-plugin-content-docs/current';
const FOLDERS = [
  ['en', 'docs'],
  ...['ru', 'de', 'tr'].map((locale) => [locale, `i18n/${locale}/${TRANSLATED}`] as const),
] as const;

/** Every paragraph of the site's pages, as a reader might quote it in a comment. Addresses in it are examples. */
function paragraphs(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .flatMap((path) => readFileSync(join(ROOT, folder, path), 'utf8').split(/\n{2,}/));
}

/** Every sentence that a widget can say. */
function words(locale: string): readonly string[] {
  const strings = JSON.parse(readFileSync(join(ROOT, 'i18n', locale, 'strings.json'), 'utf8')) as object;
  const texts: string[] = [];
  JSON.stringify(strings, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

test.each(FOLDERS)('takes no word out of what the site itself says (%s)', (locale, folder) => {
  // The line that begins a private key is named once in the article, and goes: from there on nothing can be trusted.
  const texts = [...paragraphs(folder), ...words(locale)].filter((text) => !text.includes('BEGIN PRIVATE KEY'));
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => redact(text).removed.some((kind) => kind !== 'ip_address'))).toEqual([]);
});

/** The sentences of all pages and widgets in four languages, and of what is written about this project. */
const SENTENCES = [
  ...FOLDERS.flatMap(([locale, folder]) => [...paragraphs(folder), ...words(locale)]),
  ...readdirSync(join(ROOT, 'decisions')).flatMap((name) =>
    readFileSync(join(ROOT, 'decisions', name), 'utf8').split(/\n{2,}/),
  ),
].flatMap((text) => text.split(/\n{2,}|(?<=[.!?])\s+(?=\p{Lu})/u));

const ARTICLES = /(?<!\p{L})(?:the|an?|d(?:er|ie|as|en|em)|ein(?:e[mnr]?)?|bir)(?!\p{L}) ?/giu;

/** As people write who are in a hurry. */
const HURRIED: Readonly<Record<string, (sentence: string) => string>> = {
  'as they are written': (sentence) => sentence,
  'in small letters': (sentence) => sentence.toLowerCase(),
  'without articles': (sentence) => sentence.replace(ARTICLES, ''),
  'without signs': (sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}\s'-]/gu, ''),
};

/** So many of all sentences may be touched. */
const MOST = 0.0005;

const PROFILES: Readonly<Record<string, (text: string) => boolean>> = {
  'a comment': (text) => redact(text).removed.some((kind) => kind !== 'ip_address'),
  'what is shown': (text) => findSecrets(text).length > 0,
};

describe.each(Object.entries(PROFILES))('of 4,000 sentences %s loses next to none', (_, isTouched) => {
  test.each(Object.entries(HURRIED))('%s', (_name, hurried) => {
    const sentences = [...new Set(SENTENCES.map(hurried))].filter((it) => it.trim().split(/\s+/).length > 3);
    expect(sentences.length).toBeGreaterThan(4_000);
    const touched = sentences.filter(isTouched);
    expect(touched.length, touched.join('\n')).toBeLessThanOrEqual(sentences.length * MOST);
  });
});
