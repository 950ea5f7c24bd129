import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { type Locale, localePath } from '../../src/i18n/locales';

/** What no reader sees while nothing is opened or asked for. */
const HIDDEN =
  'script, style, noscript, details > :not(summary), .visually-hidden, .hash-link, [hidden], [class*=answer_]';

/** A built page, and what is in its `main`. */
export function builtPage(locale: Locale, path: string): CheerioAPI {
  return load(readFileSync(`build${localePath(locale, path)}index.html`, 'utf8'));
}

/** A built page as a reader sees it at first: folds closed, and nothing of what waits for an answer. */
export function pageAtFirst(locale: Locale, path: string): CheerioAPI {
  const $ = builtPage(locale, path);
  $(HIDDEN).remove();
  // Words of neighbours must not grow together.
  $('*').append(' ');
  return $;
}

/** The words of a text: whatever holds a letter, so that numbers of sources and addresses do not count. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.&/+-]*/gu)?.filter((word) => /\p{L}/u.test(word)) ?? [];
}
