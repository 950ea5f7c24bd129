import { t } from '../../i18n/pageText';
import styles from './styles.module.css';

/** Prints the section that it stands in, as a checklist. Only with scripts; the whole page can always be printed. */
export function PrintButton() {
  return (
    <p className={`${styles.print} needs-script screen-only`}>
      <button type="button" data-print-section="">
        {t('site.print')}
      </button>
    </p>
  );
}
