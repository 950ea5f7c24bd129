import { pageLocale } from '../../i18n/pageText';

/** What is written out of `2022-05-30`, `2022-05` or `2022`: as much as is known. */
const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A day, month or year in the reader's words, the month written out so that no order of digits is guessed. */
export function LongDate({ iso }: { readonly iso: string }) {
  const known = PARTS[iso.split('-').length - 1];
  const format = new Intl.DateTimeFormat(pageLocale, { ...known, timeZone: 'UTC' });
  return <time dateTime={iso}>{format.format(new Date(iso))}</time>;
}
