import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import { usePluginData } from '@docusaurus/useGlobalData';
import { LOCALES, localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { CONTENTS } from '../Contents';
import { SearchOpener } from '../Search';
import styles from './styles.module.css';

/** What `pageListPlugin` found. */
interface Pages {
  readonly nav: readonly { readonly path: string; readonly label: string }[];
}

function Languages() {
  const { createUrl } = useAlternatePageUtils();
  return (
    <nav className={styles.languages} aria-label={t('site.languages')}>
      {LOCALES.map(({ id, label, name, htmlLang }) => (
        <a
          key={id}
          href={createUrl({ locale: id, fullyQualified: false })}
          hrefLang={htmlLang}
          lang={htmlLang}
          aria-label={`${label} ${name}`}
          data-language={id}
          aria-current={id === pageLocale ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

function PageLinks() {
  const { nav } = usePluginData('page-list') as Pages;
  const { pathname } = useLocation();
  return (
    <nav className={styles.pages} id="pages" popover="auto" aria-label={t('site.pages')}>
      {nav.map(({ path, label }) => (
        <a key={path} href={path} aria-current={path === pathname ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/**
 * Two rows on a phone: the site, its pages behind a button and the colour mode; below it, always in view, the contents of
 * the page behind a button and the languages. One row where there is room, with the pages by name where it is wide. The buttons open popovers, which need no
 * script; the colour button is only shown with scripts.
 */
export function Header() {
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
        <button type="button" className={styles.opener} popoverTarget="pages">
          {t('site.pages')}
        </button>
        <PageLinks />
        <SearchOpener />
        <button
          type="button"
          className={`${styles.theme} needs-script`}
          data-theme-toggle
          aria-pressed="false"
          aria-label={t('site.dark')}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="8" />
            <path d="M12 4a8 8 0 0 1 0 16z" />
          </svg>
        </button>
      </div>
      <div className={styles.strip}>
        <button type="button" className={styles.opener} popoverTarget={CONTENTS} data-contents="">
          {t('site.contents')}
        </button>
        <Languages />
      </div>
    </header>
  );
}
