import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Locale, localePath } from '../../src/i18n/locales';

/** Where the code of all languages lies. */
export const CODE = 'assets/js';

/** The names of the files of code, with their hashes. */
export const CHUNKS: readonly string[] = readdirSync(path.join('build', CODE)).filter((name) => name.endsWith('.js'));

/** Where the words of a language lie. */
export function wordsFolder(locale: Locale): string {
  return localePath(locale, '/assets/words').slice(1);
}

/** Bytes that go over the wire for a file of the site: the brotli copy that the server sends. */
export function wire(file: string): number {
  return statSync(path.join('build', `${file}.br`)).size;
}

/** Bytes of the words that come beside a chunk; 0 for one that shows none. */
export function wordsWire(locale: Locale, chunk: string): number {
  const folder = wordsFolder(locale);
  const kind = `${chunk.split('.')[0]}.`;
  const files = readdirSync(path.join('build', folder)).filter((name) => name.startsWith(kind) && name.endsWith('.js'));
  return files.reduce((sum, name) => sum + wire(path.join(folder, name)), 0);
}

/** Bytes of a chunk with its words. */
export function chunkWire(locale: Locale, chunk: string): number {
  return wire(path.join(CODE, chunk)) + wordsWire(locale, chunk);
}
