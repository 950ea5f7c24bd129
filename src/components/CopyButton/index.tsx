import words from '@words/checker.copy.json';
import { useRef, useState } from 'react';
import { learn, t } from '../../i18n/widgetText';
import styles from './styles.module.css';

learn(words);

type State = 'idle' | 'copied' | 'failed';

/** Copies a text on request and says so; where the browser refuses, it says how to do it by hand. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [state, setState] = useState<State>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      timer.current = setTimeout(() => setState('idle'), 4000);
    } catch {
      setState('failed');
    }
  };

  return (
    <span className={styles.copy}>
      <button type="button" className={styles.primary} onClick={copy}>
        {label}
      </button>
      <span role="status">
        {state === 'copied' && t('checker.copy.copied')}
        {state === 'failed' && t('checker.copy.failed')}
      </span>
    </span>
  );
}
