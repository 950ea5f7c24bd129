import { type LabelId, label } from '../../i18n/labels';
import { pageLocale, t } from '../../i18n/pageText';
import styles from './styles.module.css';

/**
 * The text of a control on Binance's or XChainer's screen, in the reader's language and in English, from one table.
 * A local label that nobody could confirm stands second and is marked.
 *
 * In MDX: `<Ui id="bn.save"/>`
 */
export function Ui({ id }: { readonly id: LabelId }) {
  const { english, local, confirmed } = label(id, pageLocale);
  const original = (
    <span lang="en" translate="no">
      {english}
    </span>
  );
  if (!local) return <b className={styles.label}>{original}</b>;
  if (confirmed) {
    return (
      <>
        <b className={styles.label}>{local}</b> <span className={styles.second}>({original})</span>
      </>
    );
  }
  return (
    <>
      <b className={styles.label}>{original}</b>{' '}
      <span className={styles.second}>
        ({local}
        <abbr className={styles.unconfirmed} title={t('site.unconfirmed')}>
          ?
        </abbr>
        )
      </span>
    </>
  );
}
