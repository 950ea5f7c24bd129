import { hasText, t, type WidgetKey, widgetLocale } from '../../i18n/widgetText';
import type { Finding } from '../../validator/engine/finding';
import type { TextPart } from './answerWords';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** A finding's parameters as a reader is shown them: days written out in the page's language. */
function shown(params: Finding['params']): Finding['params'] {
  const format = new Intl.DateTimeFormat(widgetLocale, { dateStyle: 'long', timeZone: 'UTC' });
  const show = (value: string | number) =>
    typeof value === 'string' && ISO_DAY.test(value) ? format.format(new Date(value)) : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, show(value)]));
}

/** One of the texts of a finding in the page's language; '' where it has no such text. */
export function findingText({ code, params }: Finding, part: TextPart): string {
  const key = `finding.${code}.${part}`;
  const values = shown(params);
  return hasText(key, values) ? t(key as WidgetKey, values) : '';
}
