import { FINDING_ENTRIES } from './codes';
import { decodeError } from './errors/decodeError';
import type { Report } from './finding';
import { checkKeys } from './keys/checkKeys';
import type { KeyPair } from './keys/keyPair';
import { checkPermissions, checkPermissionsText } from './permissions/checkPermissions';
import type { Permissions } from './permissions/types';
import { toReport } from './report';
import { checkVerification } from './verification/checkVerification';
import type { VerificationState } from './verification/states';
import { checkWhitelist } from './whitelist/checkWhitelist';
import type { WhitelistTexts } from './whitelist/types';

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
 * causes they speak for and against, and the question that separates the leading ones best.
 *
 * @example diagnose([{ kind: 'error', text: '-2015' }]).nextQuestion // 'reads_balances'
 */
export function diagnose(evidence: readonly Evidence[]): Report {
  return toReport(
    evidence.flatMap((piece) => examine(piece).findings),
    FINDING_ENTRIES,
  );
}

function examine(piece: Evidence): Report {
  switch (piece.kind) {
    case 'keys':
      return checkKeys(piece);
    case 'whitelist':
      return checkWhitelist(piece);
    case 'permissions':
      return checkPermissions(piece);
    case 'permissions_text':
      return checkPermissionsText(piece.text, piece.now);
    case 'verification':
      return checkVerification(piece.state);
    case 'error':
      return decodeError(piece.text);
  }
}
