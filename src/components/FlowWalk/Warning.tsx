import type { LossId } from '../../flow/graph';
import { t } from '../../i18n/widgetText';
import checker from '../Checker/styles.module.css';
import styles from './styles.module.css';

interface Props {
  readonly loss: LossId;
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/** Before a step that destroys something: the gentle way, what is lost, and a tick that nobody sets by accident. */
export function Warning({ loss, agreed, onAgree }: Props) {
  return (
    <div className={styles.warning} data-tone="suspicious">
      <p>
        <b>{t('flow.warn.title')}</b>
      </p>
      <p>{t(`flow.warn.${loss}.gentle`)}</p>
      <p>{t(`flow.warn.${loss}.loses`)}</p>
      <div className={checker.choices}>
        <label>
          <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
          {t(`flow.warn.${loss}.agree`)}
        </label>
      </div>
    </div>
  );
}
