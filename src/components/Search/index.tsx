import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { INDEX_FILE } from '../../search/indexFile';
import styles from './styles.module.css';

/**
 * What opens the one field of every page. Without scripts, or when they do not arrive, it is what it is written as: a
 * link to the list of codes, where the browser's own search finds each number.
 */
export function SearchOpener() {
  return (
    <a
      className={styles.opener}
      href={localePath(pageLocale, '/error-codes/')}
      data-search={localePath(pageLocale, INDEX_FILE)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6.5" />
        <path d="M15.5 15.5L21 21" />
      </svg>
      <span className="needs-script" title={t('search.open')}>
        {t('search.short')}
      </span>
      <span className="without-script">{t('search.codes')}</span>
    </a>
  );
}
