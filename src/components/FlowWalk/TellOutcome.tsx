import { useRef, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { type Outcome, sendOutcome } from './sendOutcome';
import styles from './styles.module.css';

type State = 'idle' | 'sending' | 'sent' | 'failed';

/** Offers to send the outcome; nothing is sent without the click, and what would be sent is said before. */
export function TellOutcome({ outcome }: { readonly outcome: Outcome }) {
  const [state, setState] = useState<State>('idle');
  // One id for one outcome: a repeat after a lost answer is harmless.
  const id = useRef('');

  const send = async () => {
    setState('sending');
    id.current ||= crypto.randomUUID();
    setState((await sendOutcome(id.current, outcome)) ? 'sent' : 'failed');
  };

  return (
    <div className={styles.tell}>
      <p>{t('flow.outcome.ask')}</p>
      <p className={styles.small}>{t('flow.outcome.what')}</p>
      {state !== 'sent' && (
        <button type="button" onClick={send} disabled={state === 'sending'}>
          {t('flow.outcome.send')}
        </button>
      )}
      <p role="status">{state !== 'idle' && t(`flow.outcome.${state}`)}</p>
    </div>
  );
}
