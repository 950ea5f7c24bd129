import { createContext, useContext } from 'react';
import { type LabelId, label } from '../../i18n/labels';
import { pageLocale } from '../../i18n/pageText';
import styles from './styles.module.css';

/** The labels that the running section has explained already. `Article` gives a page its own, `Heading` empties it. */
export const ExplainedLabels = createContext(new Set<LabelId>());

/**
 * The text of a control on Binance's or XChainer's screen, from one table. What stands on the reader's screen leads: a
 * confirmed local label, else the English one. The other stands beside it where a section first mentions it.
 *
 * In MDX: `<Ui id="bn.save"/>`
 */
export function Ui({ id }: { readonly id: LabelId }) {
  const explained = useContext(ExplainedLabels);
  const isNew = !explained.has(id);
  explained.add(id);
  const { english, local, confirmed } = label(id, pageLocale);
  const leads = local && confirmed ? 'local' : 'english';
  const isEnglish = { lang: 'en', translate: 'no' } as const;
  const second = leads === 'local' ? english : local;
  return (
    <>
      <b className={styles.label} {...(leads === 'english' && isEnglish)}>
        {leads === 'local' ? local : english}
      </b>
      {isNew && second && (
        <>
          {' ('}
          <span className={styles.second} {...(leads === 'local' && isEnglish)}>
            {second}
          </span>
          )
        </>
      )}
    </>
  );
}
