import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface FrameWords {
  /** That it is a drawing, and when it was checked: beside the first drawing of a page only. */
  readonly note?: string | undefined;
  readonly enlarge: string;
  /** On the button that closes the full screen. */
  readonly close: string;
}

interface Props {
  /** Fragment of the figure, unique on the page. */
  readonly id?: string;
  readonly words: FrameWords;
  readonly children: ReactNode;
}

/** What is around a drawing: what it is and is not, and the button that opens it in full screen. */
export function FigureFrame({ id, words, children }: Props) {
  return (
    <figure className={styles.figure} id={id} data-figure="">
      {children}
      <button
        type="button"
        className={`${styles.zoom} needs-script screen-only`}
        data-zoom={words.close}
        aria-label={words.enlarge}
      />
      {words.note && <figcaption className={styles.note}>{words.note}</figcaption>}
    </figure>
  );
}
