import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The paper that a still drawing lies on. To a screen reader it is one picture, whose text says what to do. */
export function StillSheet({ alt, children }: { readonly alt: string; readonly children: ReactNode }) {
  return (
    <div className={styles.sheet} role="img" aria-label={alt}>
      {children}
    </div>
  );
}
