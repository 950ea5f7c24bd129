import type { Locale } from '../../i18n/locales';
import type { Params } from '../../validator/engine/finding';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Shows the parameters of findings as a reader of this language expects them: days are written out, all else stays as it is.
 * What writes days is made for the first of them, since making it takes a phone longer than drawing a whole answer.
 *
 * @example showParams('en')({ day: '2026-11-29', count: 2 }) // { day: 'November 29, 2026', count: 2 }
 */
export function showParams(locale: Locale): (params: Params) => Params {
  let format: Intl.DateTimeFormat | undefined;
  const writeOut = (day: string) => {
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(day));
  };
  const show = (value: string | number) => (typeof value === 'string' && ISO_DAY.test(value) ? writeOut(value) : value);
  return (params) => Object.fromEntries(Object.entries(params).map(([name, value]) => [name, show(value)]));
}
