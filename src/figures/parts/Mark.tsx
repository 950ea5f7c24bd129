import type { ReactNode } from 'react';
import styles from './mark.module.css';

/** An arrow at what to click, a magnifying glass at what to look for: the ring is never known by its colour alone. */
const SIGNS = {
  click: 'M3 2l15 9-6.6 1.5L15 19.6l-3.2 1.6-3.5-7L3.4 18.7z',
  look: 'M9 3a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM13.7 14.2l6.3 6.3',
} as const;

export type Sign = keyof typeof SIGNS;

interface Props {
  readonly on: boolean;
  readonly sign?: Sign | undefined;
  /** As wide as there is room, where the place is a field. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The ring around the one place that a drawing is about; without `on`, just the place. */
export function Mark({ on, sign = 'click', wide, children }: Props) {
  if (!on) return children;
  return (
    <div className={styles.mark} data-mark={sign} data-wide={wide}>
      {children}
      <svg viewBox="0 0 22 24" aria-hidden="true">
        <path d={SIGNS[sign]} />
      </svg>
    </div>
  );
}
