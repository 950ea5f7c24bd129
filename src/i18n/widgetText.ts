import common from '@words/checker.common.json';
import own from '@words/locale.json';
import { createTexts } from './texts';
import type { KeyOf, Params, Translate } from './translator';
import type { Words } from './words';

/** The branches that may travel to the browser; the frame's own words stay in the HTML. */
type Shipped = Pick<
  typeof import('@strings').default,
  'cause' | 'checker' | 'drawing' | 'errorCodes' | 'feedback' | 'finding' | 'flow' | 'paste' | 'question' | 'report'
>;
export type WidgetKey = KeyOf<Shipped>;

/** The locale these words were built for. */
export const widgetLocale = own.locale;
const texts = createTexts(widgetLocale);
texts.add(common as Words);

/** Gives the translate function a widget's own words; called once, where the widget's code is loaded. */
export function learn(...branches: readonly object[]): void {
  for (const branch of branches) texts.add(branch as Words);
}

/** The text of a key in the page's locale; throws when no loaded widget has learned it. */
export const t: Translate<WidgetKey> = (key, params) => texts.t(key, params ?? {});

/** The same with signs about the English words in it, for `Said`. */
export const said: Translate<WidgetKey> = (key, params) => texts.said(key, params ?? {});

/** True when a key has a text: some findings say it all in their title. */
export function hasText(key: string, params: Params): boolean {
  return texts.exists(key, params);
}
