import type { Locale } from '../../i18n/locales';
import { pageLocale } from '../../i18n/pageText';

/** What is written out of `2022-05-30`, `2022-05` or `2022`: as much as is known. */
const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A date as text, for a place inside a sentence; no line ends inside it. */
export function longDate(iso: string, locale: Locale): string {
  const known = PARTS[iso.split('-').length - 1];
  return new Intl.DateTimeFormat(locale, { ...known, timeZone: 'UTC' }).format(new Date(iso)).replace(/\s/g, '\u00a0');
}

/** A day, month or year in the reader's words, the month written out so that no order of digits is guessed. */
export function LongDate({ iso }: { readonly iso: string }) {
  return <time dateTime={iso}>{longDate(iso, pageLocale)}</time>;
}
