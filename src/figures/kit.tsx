import type { ReactNode } from 'react';
import type { Label, LabelId } from '../i18n/labels';

/** The few words of a drawing that stand on no screen: they name a state, not a control. */
interface ScreenWords {
  readonly or: string;
}

/** What a screen needs to be drawn in one language. Given, not imported, so that one process can draw all four. */
export interface Kit {
  /** A control's words as the page prints them: the words that lead there, without the other language. */
  readonly name: (id: LabelId) => ReactNode;
  readonly words: ScreenWords;
}

/** Only what leads on the screen: the step beside the drawing explains it, and a real screen has one language. */
function LabelWords({ english, local, confirmed }: Label) {
  if (local && confirmed) return <b>{local}</b>;
  return (
    <b lang="en" translate="no">
      {english}
    </b>
  );
}

/** The kit of a language, from its labels and words. */
export function kitFrom(labelOf: (id: LabelId) => Label, words: ScreenWords): Kit {
  return { name: (id) => <LabelWords {...labelOf(id)} />, words };
}
