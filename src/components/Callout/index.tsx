import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** `important` to be read by all, `careful` before something is lost, `note` for a side remark. */
  readonly kind: 'important' | 'careful' | 'note';
  /** Fragment that leads here. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/**
 * A remark set apart from the text. The author opens it with a bold lead, so that colour is never the only sign.
 *
 * In MDX: `<Callout kind="careful">**Before you delete.** …</Callout>`
 */
export function Callout({ kind, anchor, children }: Props) {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div role="note" id={anchor} className={styles.callout} data-kind={kind}>
      {children}
    </div>
  );
}
