import labels from '../../i18n/labels.json';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';
import type { Words } from './words';

export type LabelId = keyof typeof labels;

interface LocalLabel {
  readonly text: string;
  readonly confirmed: boolean;
}

/** The text of a control on Binance's or XChainer's screen. */
export interface Label {
  readonly english: string;
  /** Absent where the screen shows the English words in this language too, and in English itself. */
  readonly local?: string;
  /** False when the local words were not seen on a stored screen or by independent guides. */
  readonly confirmed: boolean;
}

/** The words of a control in a locale: `label('bn.save', 'de')` is `{english: 'Save', local: 'Speichern', confirmed: false}`. */
export function label(id: LabelId, locale: Locale): Label {
  const row: { readonly en: string } & Readonly<Partial<Record<Locale, string | LocalLabel>>> = labels[id];
  const own = locale === DEFAULT_LOCALE ? undefined : row[locale];
  if (!own || typeof own === 'string' || own.text === row.en) return { english: row.en, confirmed: true };
  return { english: row.en, local: own.text, confirmed: own.confirmed };
}

/**
 * A label as plain text: what stands on the reader's screen in quotation marks, the other language in brackets. The
 * local words lead when they are confirmed, the English ones when they are not. `sign` puts signs about English words that
 * stand in another language, for a place that can say them in English.
 *
 * @example labelText('bn.api_management', 'de') // '„API-Verwaltung“ (API Management)'
 * @example labelText('bn.save', 'de') // '„Save“ (Speichern)'
 */
export function labelText(id: LabelId, locale: Locale, sign: Sign = unsigned): string {
  const { english, local, confirmed } = signedLabel(id, locale, sign);
  if (!local) return quoted(english, locale);
  return confirmed ? `${quoted(local, locale)} (${english})` : `${quoted(english, locale)} (${local})`;
}

/** Puts signs about English words. */
export type Sign = (english: string) => string;

const unsigned: Sign = (english) => english;

function signedLabel(id: LabelId, locale: Locale, sign: Sign): Label {
  const words = label(id, locale);
  return locale === DEFAULT_LOCALE ? words : { ...words, english: sign(words.english) };
}

function quoted(text: string, locale: Locale): string {
  const [open, close] = LOCALES.find((entry) => entry.id === locale)?.quotes ?? ['“', '”'];
  return `${open}${text}${close}`;
}

/** The same label where it has been explained already: only what stands on the screen. */
function leadingText(id: LabelId, locale: Locale, sign: Sign): string {
  const { english, local, confirmed } = signedLabel(id, locale, sign);
  return quoted(local && confirmed ? local : english, locale);
}

const TOKEN = /\[\[([a-z_.]+)(:short)?\]\]/g;

/**
 * The same words with every `[[label.id]]` replaced by the label's text in this locale, so that a moved button is one
 * edit in `labels.json`. A text explains a label where it first names it, but not as `[[label.id:short]]`. An unknown id
 * throws: it is a slip in a locale file and must stop the build. `sign` as in `labelText`.
 */
export function fillLabels<T extends Words>(words: T, locale: Locale, sign: Sign = unsigned): T {
  const fill = (value: string | Words): string | Words => {
    if (typeof value !== 'string') return fillLabels(value, locale, sign);
    const explained = new Set<string>();
    return value.replace(TOKEN, (_token, id: string, short?: string) => {
      if (!(id in labels)) throw new Error(`Unknown label [[${id}]] in the ${locale} words`);
      const text = short || explained.has(id) ? leadingText : labelText;
      explained.add(id);
      return text(id as LabelId, locale, sign);
    });
  };
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, fill(value)])) as T;
}
