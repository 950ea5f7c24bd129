import type { ReactNode } from 'react';
import type { Label, LabelId } from '../i18n/labels';
import styles from './parts/window.module.css';

/** The few words of a drawing that stand on no screen: they name a state, not a control. */
export interface ScreenWords {
  readonly or: string;
}

/** What a screen needs to be drawn in one language. Given, not imported, so that one process can draw all four. */
export interface Kit {
  /** A control's words as the page prints them: the words that lead on the screen first, the other language in brackets. */
  readonly name: (id: LabelId) => ReactNode;
  readonly words: ScreenWords;
}

const ENGLISH = { lang: 'en', translate: 'no' } as const;

function LabelWords({ english, local, confirmed }: Label) {
  if (local && confirmed) {
    return (
      <>
        <b>{local}</b>{' '}
        <span className={styles.second} {...ENGLISH}>
          ({english})
        </span>
      </>
    );
  }
  return (
    <>
      <b {...ENGLISH}>{english}</b>
      {local && <span className={styles.second}> ({local})</span>}
    </>
  );
}

/** The kit of a language, from its labels and words. */
export function kitFrom(labelOf: (id: LabelId) => Label, words: ScreenWords): Kit {
  return { name: (id) => <LabelWords {...labelOf(id)} />, words };
}
