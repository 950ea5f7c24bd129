import type { ReactNode } from 'react';
import type { Label, LabelId } from '../i18n/labels';
import styles from './parts/window.module.css';

/** The few words of a drawing that stand on no screen: they name a state, not a control. */
export interface ScreenWords {
  readonly noError: string;
  readonly or: string;
}

/** What a screen needs to be drawn in one language. Given, not imported, so that one process can draw all four. */
export interface Kit {
  /** A control's words as the page prints them: local words first when confirmed, English first and "?" when not. */
  readonly name: (id: LabelId) => ReactNode;
  readonly words: ScreenWords;
}

function LabelWords({ english, local, confirmed }: Label) {
  const original = (
    <span lang="en" translate="no">
      {english}
    </span>
  );
  if (!local) return <b>{original}</b>;
  return confirmed ? (
    <>
      <b>{local}</b> <span className={styles.second}>({original})</span>
    </>
  ) : (
    <>
      <b>{original}</b> <span className={styles.second}>({local}?)</span>
    </>
  );
}

/** The kit of a language, from its labels and words. */
export function kitFrom(labelOf: (id: LabelId) => Label, words: ScreenWords): Kit {
  return { name: (id) => <LabelWords {...labelOf(id)} />, words };
}
