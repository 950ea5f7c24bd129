/**
 * The shared validator: everything that a widget, the command line or the server may ask it.
 * A widget that needs one checker imports it from its own folder and gets only that.
 */
export { ANCHORS, type Href } from './anchors';
export { ANSWERS, type AnswerId, type Answers } from './answers';
export { type CauseOf, causeOf, type ErrorAnswer } from './causeOf';
export { CAUSE_IDS, CAUSES, type CauseId, causeEntry, type Whose } from './causes';
export { FINDING_CODES, FINDING_ENTRIES, type FindingCode, type FindingCodeRow } from './codes';
export { diagnose, type Evidence } from './diagnose';
export {
  type DecodedError,
  decodeError,
  ERROR_IDS,
  ERRORS,
  type ErrorId,
  type ErrorReport,
  type ErrorRow,
  errorRow,
} from './errors';
export { FACTS, FACTS_CHECKED, type Fact, type FactId, factEntry } from './facts';
export * from './finding';
export { HOST_FAMILIES, type HostFamily } from './hosts';
export { checkKeys, describeShape, type KeyPair, type KeyShape, type MaskCell, maskKey, toMask } from './keys';
export { type PasteOptions, type PasteReport, PIECE_KINDS, type Piece, type PieceKind, readPaste } from './paste';
export {
  checkPermissions,
  checkPermissionsText,
  type ParsedRestrictions,
  type Permissions,
  parseApiRestrictions,
  type ToldPermissions,
} from './permissions';
export { QUESTION_IDS, QUESTIONS, type QuestionId } from './questions';
export { checkVerification, VERIFICATION_STATES, type VerificationState } from './verification';
export { checkWhitelist, type WhitelistReport, type WhitelistTexts } from './whitelist';
