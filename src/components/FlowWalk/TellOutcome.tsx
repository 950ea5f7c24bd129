import { useRef, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { type Outcome, sendOutcome } from './sendOutcome';
import styles from './styles.module.css';

type State = 'idle' | 'sending' | 'sent' | 'failed';

interface Props {
  readonly outcome: Outcome;
  /** How a walk ended, or that its reader goes on to support. */
  readonly about: 'outcome' | 'exit';
}

/** Offers to send the outcome; nothing is sent without the click, and what would be sent is said before. */
export function TellOutcome({ outcome, about }: Props) {
  const [state, setState] = useState<State>('idle');
  // One id for one outcome: a repeat after a lost answer is harmless.
  const id = useRef('');
  const line = useRef<HTMLParagraphElement>(null);

  const send = async () => {
    if (state === 'sending') return;
    // Without a secure context there are no random ids.
    if (!crypto.randomUUID) return setState('failed');
    setState('sending');
    id.current ||= crypto.randomUUID();
    const isSent = await sendOutcome(id.current, outcome);
    // The button goes; who is still on it stays here.
    if (isSent && line.current?.parentElement?.contains(document.activeElement)) line.current.focus();
    setState(isSent ? 'sent' : 'failed');
  };

  return (
    <div className={styles.tell}>
      <p>{t(`flow.${about}.ask`)}</p>
      <p className={styles.small}>{t(`flow.${about}.what`)}</p>
      {state !== 'sent' && (
        <button type="button" onClick={send} aria-disabled={state === 'sending'}>
          {t(`flow.${about}.send`)}
        </button>
      )}
      <p ref={line} role="status" tabIndex={-1}>
        {state !== 'idle' && t(`flow.outcome.${state}`)}
      </p>
    </div>
  );
}
