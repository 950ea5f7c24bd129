import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Things that belong side by side where there is room. In MDX: `<Columns>` around two `<Column anchor="…">` */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** One of them, with the fragment that leads to it. */
export function Column({ anchor, children }: { readonly anchor: string; readonly children: ReactNode }) {
  useBrokenLinks().collectAnchor(anchor);
  return <div id={anchor}>{children}</div>;
}
