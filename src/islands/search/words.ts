import own from '@words/locale.json';
import words from '@words/search.field.json';
import { createTexts } from '../../i18n/texts';
import type { KeyOf, Translate } from '../../i18n/translator';
import type { Words } from '../../i18n/words';

type Strings = typeof import('@strings').default;

/** The field's words are few, so it does not wait for those of the widgets. */
type SearchKey = KeyOf<{ readonly search: Pick<Strings['search'], 'field'> }>;

export const { locale } = own;
const texts = createTexts(locale);
texts.add(words as Words);

export const t: Translate<SearchKey> = (key, params) => texts.t(key, params ?? {});
