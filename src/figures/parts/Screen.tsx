import type { ReactNode } from 'react';
import styles from './window.module.css';

interface Props {
  readonly site: 'Binance' | 'XChainer';
  /** The screen's name, as its label prints it. */
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A window of one of the two sites: whose it is and which screen, then what is on it. */
export function Screen({ site, title, children }: Props) {
  return (
    <div className={styles.window}>
      <div className={styles.strip}>
        {site} · {title}
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}

/** What is on the screen but not in this story. */
export function Bar({ size = 'short' }: { readonly size?: 'short' | 'long' }) {
  return <i className={styles.bar} data-size={size} />;
}

/** Things side by side; `spread` puts the last of them at the far edge. */
export function Row({ spread, children }: { readonly spread?: boolean; readonly children: ReactNode }) {
  return (
    <div className={styles.row} data-spread={spread}>
      {children}
    </div>
  );
}
