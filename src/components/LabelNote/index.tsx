import { DEFAULT_LOCALE } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** Says once on a page that translations beside English names of screens are ours. English needs none. */
export function LabelNote() {
  return pageLocale === DEFAULT_LOCALE ? null : <p className={styles.note}>{t('site.labelNote')}</p>;
}
