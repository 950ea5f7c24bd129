import { createContext, useContext } from 'react';
import { type LabelId, label } from '../../i18n/labels';
import { pageLocale } from '../../i18n/pageText';
import styles from './styles.module.css';

/** The English words of the labels that the running section has explained already. `Article` gives a page its own, `Heading` empties it. */
export const ExplainedLabels = createContext(new Set<string>());

/**
 * The text of a control on Binance's or XChainer's screen, from one table. What stands on the reader's screen leads: a
 * confirmed local label, else the English one. The other stands beside it where a section first mentions it.
 *
 * In MDX: `<Ui id="bn.save"/>`
 */
export function Ui({ id }: { readonly id: LabelId }) {
  const explained = useContext(ExplainedLabels);
  const { english, local, confirmed } = label(id, pageLocale);
  const isNew = !explained.has(english);
  explained.add(english);
  if (local && confirmed) {
    return (
      <>
        <b className={styles.label}>{local}</b>
        {isNew && (
          <>
            {' ('}
            <span lang="en" translate="no">
              {english}
            </span>
            )
          </>
        )}
      </>
    );
  }
  return (
    <>
      <b className={styles.label} lang="en" translate="no">
        {english}
      </b>
      {isNew && local && ` (${local})`}
    </>
  );
}
