import type { Locale } from '../../../src/i18n/locales';
import type { LabelledQuery } from '../queries/types';
import { DE } from './de';
import { EN } from './en';
import type { Queries } from './queries';
import { RU } from './ru';
import { TOPICS, type Topic } from './topics';
import { TR } from './tr';

function labelled(queries: Queries): readonly LabelledQuery[] {
  return Object.entries(queries).flatMap(([topic, texts]) =>
    texts.map((text): LabelledQuery => [text, ...TOPICS[topic as Topic]]),
  );
}

/**
 * Forty queries per language as strangers type them, written and labelled without a look at the index or at the queries by
 * which the search was tuned. Asked once as it was: en 38, ru 34, de 37, tr 35 of 40 among the first three, 90 % in all.
 * What was missed was then mended by its kind (decisions/0031), so from now on these only hold what was reached.
 */
export const HELD_OUT: Readonly<Record<Locale, readonly LabelledQuery[]>> = {
  en: labelled(EN),
  ru: labelled(RU),
  de: labelled(DE),
  tr: labelled(TR),
};
