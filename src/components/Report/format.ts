import { t, widgetLocale } from '../../i18n/widgetText';
import type { Interval } from '../../report/score';
import type { CauseId } from '../../validator/engine/causes';

const percentFormat = new Intl.NumberFormat(widgetLocale, { style: 'percent' });
const numberFormat = new Intl.NumberFormat(widgetLocale);

/** Days and months are UTC, and the month is written so that no order of digits is guessed. */
const DATES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];
const dateFormats = DATES.map((parts) => new Intl.DateTimeFormat(widgetLocale, { ...parts, timeZone: 'UTC' }));

export function percent(share: number): string {
  return percentFormat.format(share);
}

export function number(value: number): string {
  return numberFormat.format(value);
}

/** `2026-11-22` or `2026-11` in the reader's words. */
export function dayText(iso: string): string {
  return dateFormats[iso.length > 7 ? 1 : 0]?.format(new Date(iso)) ?? iso;
}

const signedFormat = new Intl.NumberFormat(widgetLocale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });

/** A difference of two shares in percentage points, with its sign. */
export function points(difference: number): string {
  return signedFormat.format(difference * 100);
}

const momentFormat = new Intl.DateTimeFormat(widgetLocale, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** A moment in UTC in the reader's words. */
export function momentText(iso: string): string {
  return `${momentFormat.format(new Date(iso))} UTC`;
}

/** `48 % – 74 %` */
export function intervalText({ low, high }: Interval): string {
  return `${percent(low)} – ${percent(high)}`;
}

export function causeText(cause: CauseId): string {
  return t(`cause.${cause}.title`);
}
