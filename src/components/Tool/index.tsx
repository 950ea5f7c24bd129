import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What the reader gets by opening it, as a line on a button. */
  readonly summary: string;
  readonly children: ReactNode;
}

/**
 * A checker behind one line, at the step that it helps with. Without scripts the line is not there: what the checker
 * would say stands on `/checkers/`. In MDX: `<Tool summary="Compare both lists"><WhitelistCheck/></Tool>`
 */
export function Tool({ summary, children }: Props) {
  return (
    <details className={`${styles.tool} needs-script screen-only`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
