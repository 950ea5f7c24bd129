import { t } from '../../i18n/pageText';
import { Island } from '../Island';
import Widget from './island';
import styles from './styles.module.css';

interface Props {
  readonly pages: readonly string[];
}

/** The report for the docs team. Its figures are fetched with a token; nothing of them is in the page. */
export function HelpReport({ pages }: Props) {
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      <h1>{t('report.title')}</h1>
      <p>{t('report.intro')}</p>
      <noscript>
        <p>{t('report.noScript')}</p>
      </noscript>
      <Island name="Report" Widget={Widget} props={{ pages }} />
    </main>
  );
}
