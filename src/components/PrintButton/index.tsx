import { t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** Prints the section that it stands in, as a checklist. Only with scripts; the whole page can always be printed. */
export function PrintButton() {
  return (
    <button type="button" className={`${styles.print} needs-script screen-only`} data-print-section="">
      {t('site.print')}
    </button>
  );
}
