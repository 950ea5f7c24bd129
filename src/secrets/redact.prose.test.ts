import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redact } from './redact';

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
