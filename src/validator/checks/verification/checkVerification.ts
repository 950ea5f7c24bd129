import type { Checked } from '../../engine/finding';
import { toChecked } from '../../engine/report';
import { runRules } from '../../engine/rule';
import { verification } from './rule';
import type { VerificationState } from './states';

/**
 * What the state that the reader sees on the identity page means for the key. No machine can see it: Binance has no
 * field for it, so this is an answer to a question. No answer, and not knowing, say nothing in either direction.
 *
 * @example checkVerification('not_sure').verdict // 'not_checkable'
 */
export function checkVerification(state: VerificationState | undefined): Checked {
  return toChecked(state ? runRules([verification], state) : []);
}
