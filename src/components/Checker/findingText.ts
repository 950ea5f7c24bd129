import { hasText, said, type WidgetKey, widgetLocale } from '../../i18n/widgetText';
import type { Finding } from '../../validator/engine/finding';
import type { TextPart } from './answerWords';
import { showParams } from './shownParams';

const shown = showParams(widgetLocale);

/** One of the texts of a finding in the page's language, for `Said`; '' where it has no such text. */
export function findingText({ code, params }: Finding, part: TextPart): string {
  const key = `finding.${code}.${part}`;
  const values = shown(params);
  return hasText(key, values) ? said(key as WidgetKey, values) : '';
}
