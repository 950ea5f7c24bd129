import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import { LOCALES, localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import styles from './styles.module.css';

const PAGES = [
  { path: '/auth-invalid/', label: 'site.nav.article' },
  { path: '/find-the-cause/', label: 'site.nav.findTheCause' },
  { path: '/new-key/', label: 'site.nav.newKey' },
  { path: '/error-codes/', label: 'site.nav.errorCodes' },
  { path: '/privacy/', label: 'site.nav.privacy' },
] as const;

/**
 * Brand, language and colour mode in a bar that stays in view, so that the language can be changed in the middle of a
 * page; the pages in a strip below. Links work without scripts, the colour button is only shown with them.
 */
export function Header() {
  const { createUrl } = useAlternatePageUtils();
  return (
    <header className={`${styles.header} screen-only`}>
      <a className={`${styles.skip} visually-hidden`} href="#content">
        {t('site.skip')}
      </a>
      <div className={styles.bar}>
        <a className={styles.brand} href={localePath(pageLocale, '/')}>
          <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" />
            <path d="M8 16.5l5.2 5.2L24 11" />
          </svg>
          {t('site.brand')}
        </a>
        <nav className={styles.languages} aria-label={t('site.languages')}>
          {LOCALES.map(({ id, label, name, htmlLang }) => (
            <a
              key={id}
              href={createUrl({ locale: id, fullyQualified: false })}
              hrefLang={htmlLang}
              lang={htmlLang}
              title={name}
              data-language={id}
              aria-current={id === pageLocale ? 'true' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        <button
          type="button"
          className={`${styles.theme} needs-script`}
          data-theme-toggle
          aria-pressed="false"
          aria-label={t('site.dark')}
          title={t('site.dark')}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="8" />
            <path d="M12 4a8 8 0 0 1 0 16z" />
          </svg>
        </button>
      </div>
      <nav className={styles.pages} aria-label={t('site.nav.label')}>
        {PAGES.map(({ path, label }) => (
          <a key={path} href={localePath(pageLocale, path)}>
            {t(label)}
          </a>
        ))}
      </nav>
    </header>
  );
}
