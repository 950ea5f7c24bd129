import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly summary: string;
  /** Fragment that leads here; a link to it, or to anything inside, opens the fold (`islands/folds.ts`). */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** What only some readers need, behind one line. In MDX: `<Fold summary="Why?" anchor="why">…</Fold>` */
export function Fold({ summary, anchor, children }: Props) {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <details id={anchor} className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
