import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type enStrings from '../../i18n/en/strings.json';
import { fillLabels, type Sign } from '../i18n/labels';
import { LOCALES, type Locale } from '../i18n/locales';
import type { Words } from '../i18n/words';

/** The words of a language as the code knows them, by their keys, and as a tree like any other. */
export type SiteWords = typeof enStrings & Words;

function wordsFile(siteDir: string, locale: Locale): string {
  return path.join(siteDir, `i18n/${locale}/strings.json`);
}

/** The files of all other languages: Docusaurus itself watches the folder of the one that is shown. */
export function otherWordsFiles(siteDir: string, shown: string): string[] {
  return LOCALES.filter(({ id }) => id !== shown).map(({ id }) => wordsFile(siteDir, id));
}

/** The words of a language with the labels of screens filled in; `sign` as in `labelText`. */
export async function readWords(siteDir: string, locale: Locale, sign?: Sign): Promise<SiteWords> {
  const words = JSON.parse(await readFile(wordsFile(siteDir, locale), 'utf8')) as Words;
  return fillLabels(words, locale, sign) as SiteWords;
}
