import { FINDING_ENTRIES } from './checks/codes';
import { findErrors } from './checks/errors/decodeError';
import { checkKeys } from './checks/keys/checkKeys';
import type { KeyPair } from './checks/keys/keyPair';
import { checkPermissions, checkPermissionsText } from './checks/permissions/checkPermissions';
import type { Permissions } from './checks/permissions/types';
import { checkVerification } from './checks/verification/checkVerification';
import type { VerificationState } from './checks/verification/states';
import { checkWhitelist } from './checks/whitelist/checkWhitelist';
import type { WhitelistTexts } from './checks/whitelist/types';
import type { Answers } from './engine/answers/table';
import { conclude } from './engine/conclude';
import type { Finding, Report } from './engine/finding';

/** One thing that the reader gave us. */
export type Evidence =
  | ({ readonly kind: 'keys' } & KeyPair)
  | ({ readonly kind: 'whitelist' } & WhitelistTexts)
  | ({ readonly kind: 'permissions' } & Permissions)
  | { readonly kind: 'permissions_text'; readonly text: string; readonly now: number }
  | { readonly kind: 'verification'; readonly state: VerificationState }
  | { readonly kind: 'error'; readonly text: string };

/**
 * What all the evidence together says: the findings of every checker in the order in which the evidence was given, the
 * causes they speak for and against together with the reader's answers, and the one thing to do next.
 *
 * @example diagnose([{ kind: 'error', text: '-2015' }]).nextQuestion // 'reads_balances'
 */
export function diagnose(evidence: readonly Evidence[], answers: Answers = {}): Report {
  return conclude(evidence.flatMap(examine), FINDING_ENTRIES, answers);
}

function examine(piece: Evidence): readonly Finding[] {
  switch (piece.kind) {
    case 'keys':
      return checkKeys(piece).findings;
    case 'whitelist':
      return checkWhitelist(piece).findings;
    case 'permissions':
      return checkPermissions(piece).findings;
    case 'permissions_text':
      return checkPermissionsText(piece.text, piece.now).findings;
    case 'verification':
      return checkVerification(piece.state).findings;
    case 'error':
      return findErrors(piece.text).findings;
  }
}
