/**
 * What the package offers to others: the entry `validator` of `package.json`, built by `npm run build:validator`.
 * Sources of the facts are an entry of their own, `validator/facts`, since only a page that cites them needs them.
 */
export { ANSWERS, type AnswerId, type Answers } from './answers';
export { type CauseOf, causeOf, type ErrorAnswer } from './causeOf';
export { CAUSE_IDS, CAUSES, type CauseId, type Whose } from './causes';
export { FINDING_CODES, type FindingCode, type FindingCodeRow } from './codes';
export { diagnose, type Evidence } from './diagnose';
export {
  type DecodedError,
  decodeError,
  ERROR_IDS,
  ERRORS,
  type ErrorId,
  type ErrorReport,
  type ErrorRow,
} from './errors';
export * from './finding';
export { HOST_FAMILIES, type HostFamily } from './hosts';
export { checkKeys, type KeyPair, toMask } from './keys';
export { type PasteOptions, type PasteReport, PIECE_KINDS, type Piece, type PieceKind, readPaste } from './paste';
export { checkPermissions, checkPermissionsText, type Permissions, parseApiRestrictions } from './permissions';
export { QUESTION_IDS, QUESTIONS, type QuestionId } from './questions';
export { checkVerification, VERIFICATION_STATES, type VerificationState } from './verification';
export { checkWhitelist, type WhitelistReport, type WhitelistTexts } from './whitelist';
