import { readdirSync, readFileSync } from 'node:fs';
import type strings from '../../i18n/en/strings.json';
import { fillLabels } from '../../src/i18n/labels';
import { LOCALES, type Locale, localePath } from '../../src/i18n/locales';

/** The path of every article, as its front matter has it; the first page first. */
export const PAGES: readonly string[] = readdirSync('docs')
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) => /^slug: (\S+)$/m.exec(readFileSync(`docs/${name}`, 'utf8'))?.[1] ?? [])
  .sort();
export const LOCALE_IDS: readonly Locale[] = LOCALES.map(({ id }) => id);
export { localePath };

/** The words of a locale as its pages print them. */
export function wordsOf(locale: Locale): typeof strings {
  return fillLabels(JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')), locale);
}
