/**
 * What the package offers to others: the entry `validator` of `package.json`, built by `npm run build:validator`. Entries of
 * their own are what not everybody needs: `validator/paste` reads whatever a user has, with the finder of secrets, and
 * `validator/facts` has the sources of the facts.
 */

import { type ErrorId, ERRORS as ROWS, type ErrorRow as Row } from './checks/errors';

export { type Case, diagnose } from './case';
export { FINDING_CODES, type FindingCode, type FindingCodeRow } from './checks/codes';
export { type DecodedError, decodeError, ERROR_IDS, type ErrorId, type ErrorReport } from './checks/errors';
export { type CauseOf, causeOf, type ErrorAnswer } from './checks/errors/causeOf';
export { checkKeys, type KeyPair, toMask } from './checks/keys';
export { checkPermissions, checkPermissionsText, type Permissions, parseApiRestrictions } from './checks/permissions';
export { checkVerification, VERIFICATION_STATES, type VerificationState } from './checks/verification';
export { checkWhitelist, type WhitelistReport, type WhitelistTexts } from './checks/whitelist';
export { ANSWERS, type AnswerId, type Answers } from './engine/answers';
export { CAUSE_IDS, CAUSES, type CauseId, type Whose } from './engine/causes';
export * from './engine/finding';
export { QUESTION_IDS, QUESTIONS, type QuestionId } from './engine/questions';
export { HOST_FAMILIES, type HostFamily } from './text/hosts';

/** An error as the package tells it: without the facts that it rests on. */
export type ErrorRow = Omit<Row, 'facts'>;

/** The errors by their ids. */
export const ERRORS: Readonly<Record<ErrorId, ErrorRow>> = ROWS;
