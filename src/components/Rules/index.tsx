import type strings from '@strings';
import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';

/** The line under a checker for readers without scripts: it leads to the same rules as a table. */
export function Rules({ namespace }: { readonly namespace: keyof typeof strings.finding }) {
  return (
    <noscript>
      <p>
        {t('rules.noScript')} <a href={localePath(pageLocale, `/checkers/#rules-${namespace}`)}>{t('rules.summary')}</a>
      </p>
    </noscript>
  );
}
