import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** `important` to be read by all, `careful` before something is lost, `note` for a side remark. */
  readonly kind: 'important' | 'careful' | 'note';
  readonly children: ReactNode;
}

/**
 * A remark set apart from the text. The author opens it with a bold lead, so that colour is never the only sign.
 *
 * In MDX: `<Callout kind="careful">**Before you delete.** …</Callout>`
 */
export function Callout({ kind, children }: Props) {
  return (
    <div role="note" className={styles.callout} data-kind={kind}>
      {children}
    </div>
  );
}
