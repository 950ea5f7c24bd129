import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import styles from './styles.module.css';

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{t('site.footer.promise')}</p>
        <p>
          {t('site.footer.notAffiliated')} <a href={localePath(pageLocale, '/privacy/')}>{t('site.nav.privacy')}</a>
        </p>
      </div>
    </footer>
  );
}
