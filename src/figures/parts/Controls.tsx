import type { ReactNode } from 'react';
import styles from './controls.module.css';

/** Each control is a drawing until it is given something to do; then it is a real control of the same shape. */
interface TickProps {
  readonly kind: 'checkbox' | 'radio';
  readonly on: boolean;
  /** Name of the group of radio buttons. */
  readonly group?: string | undefined;
  readonly onChange?: (() => void) | undefined;
  readonly children: ReactNode;
}

export function Tick({ kind, on, group, onChange, children }: TickProps) {
  if (!onChange) {
    return (
      <div className={styles.tick}>
        <i data-kind={kind} data-on={on || undefined} />
        <span>{children}</span>
      </div>
    );
  }
  return (
    <label className={styles.tick}>
      <input type={kind} name={group} checked={on} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}

interface PushProps {
  readonly main?: boolean;
  readonly onPush?: (() => void) | undefined;
  readonly children: ReactNode;
}

export function Push({ main, onPush, children }: PushProps) {
  if (!onPush) {
    return (
      <div className={styles.push} data-main={main}>
        {children}
      </div>
    );
  }
  return (
    <button type="button" className={styles.push} data-main={main} onClick={onPush}>
      {children}
    </button>
  );
}

/** An address that stands on its own, with the X that removes it. */
export function Chip({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <div className={styles.chip}>
      {address}
      {children}
    </div>
  );
}

/** A text field: its label above its outline. */
export function Field({ label, children }: { readonly label?: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles.field}>
      <span>{label}</span>
      <div>{children}</div>
    </div>
  );
}
