import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** What holds for every page: nobody watches, how usable it is, this is not Binance, and where help by people is. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>
        {t('site.footer.promise')} <a href={localePath(pageLocale, '/privacy/')}>{t('site.footer.privacy')}</a>
        {' · '}
        <a href={localePath(pageLocale, '/accessibility/')}>{t('site.footer.accessibility')}</a>
      </p>
      <p>
        {t('site.footer.notAffiliated')}{' '}
        <a href={localePath(pageLocale, '/auth-invalid/#still-there')}>{t('site.footer.support')}</a>
      </p>
    </footer>
  );
}
