import { Component, type ReactNode } from 'react';
import { VerdictLine } from './VerdictLine';

interface State {
  readonly failed: boolean;
}

/**
 * Catches a bug while an answer is drawn: the reader is told that the check failed (our fault, no verdict on the key).
 * It stands around the answer only, so the fields and what was typed into them stay.
 */
export class Safe extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <VerdictLine verdict="checker_failed" /> : this.props.children;
  }
}
