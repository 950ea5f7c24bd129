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
 * A label as plain text: local words first when they are confirmed, English first and a question mark when they are not.
 *
 * @example labelText('bn.api_management', 'de') // '„API-Verwaltung“ (API Management)'
 * @example labelText('bn.save', 'de') // '„Save“ (Speichern?)'
 */
export function labelText(id: LabelId, locale: Locale): string {
  const { english, local, confirmed } = label(id, locale);
  const [open, close] = LOCALES.find((entry) => entry.id === locale)?.quotes ?? ['“', '”'];
  const quoted = (text: string) => `${open}${text}${close}`;
  if (!local) return quoted(english);
  return confirmed ? `${quoted(local)} (${english})` : `${quoted(english)} (${local}?)`;
}

const TOKEN = /\[\[([a-z_.]+)\]\]/g;

/**
 * The same words with every `[[label.id]]` replaced by the label's text in this locale, so that a moved button is one
 * edit in `labels.json`. An unknown id throws: it is a slip in a locale file and must stop the build.
 */
export function fillLabels<T extends Words>(words: T, locale: Locale): T {
  const fill = (value: string | Words): string | Words => {
    if (typeof value !== 'string') return fillLabels(value, locale);
    return value.replace(TOKEN, (_token, id: string) => {
      if (!(id in labels)) throw new Error(`Unknown label [[${id}]] in the ${locale} words`);
      return labelText(id as LabelId, locale);
    });
  };
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, fill(value)])) as T;
}
