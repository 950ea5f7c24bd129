import type { ReactNode } from 'react';
import styles from './styles.module.css';

export interface FrameWords {
  readonly caption: string;
  /** That it is a drawing, and when it was checked. */
  readonly note: string;
  readonly enlarge: string;
  readonly close: string;
}

interface Props {
  /** Fragment of the figure, unique on the page. */
  readonly id?: string;
  readonly words: FrameWords;
  readonly children: ReactNode;
}

/** What is around a drawing: its caption, what it is and is not, and the button that opens it in full screen. */
export function FigureFrame({ id, words, children }: Props) {
  return (
    <figure className={styles.figure} id={id} data-figure="">
      <button type="button" className={styles.close} data-close="">
        {words.close}
      </button>
      {children}
      <figcaption>
        <span data-caption="">{words.caption}</span>
        <span className={styles.note}>
          {words.note}
          <button type="button" className={`${styles.quiet} needs-script screen-only`} data-zoom="">
            {words.enlarge}
          </button>
        </span>
      </figcaption>
    </figure>
  );
}
