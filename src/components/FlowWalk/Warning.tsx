import { useRef } from 'react';
import type { LossId } from '../../flow/graph';
import { hasText, t, type WidgetKey } from '../../i18n/widgetText';
import checker from '../Checker/styles.module.css';
import styles from './styles.module.css';

interface Props {
  readonly loss: LossId;
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

/**
 * Before a step that destroys something is called done: the gentle way, what is lost, and a tick that nobody sets by
 * accident. Who has nothing to lose says so instead.
 */
export function Warning({ loss, agreed, onAgree }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const none = `flow.warn.${loss}.none`;
  const tick = (label: string) => (
    <label>
      <input ref={box} type="checkbox" checked={agreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
      {label}
    </label>
  );
  /** The button is gone then; the tick that it has set is what says so. */
  const agree = () => {
    onAgree(true);
    box.current?.focus();
  };
  return (
    <div className={styles.warning} data-tone="suspicious">
      <p>
        <b>{t('flow.warn.title')}</b>
      </p>
      <p>{t(`flow.warn.${loss}.gentle`)}</p>
      <p>{t(`flow.warn.${loss}.loses`)}</p>
      <div className={checker.choices}>{tick(t(`flow.warn.${loss}.agree`))}</div>
      {hasText(none, {}) && !agreed && (
        <button type="button" data-none="" onClick={agree}>
          {t(none as WidgetKey)}
        </button>
      )}
    </div>
  );
}
