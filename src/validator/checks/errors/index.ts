export { decodeError } from './decodeError';
export type { ErrorRow } from './errorRow';
export { errorsByDigits, type NumberedErrors } from './numbers';
export { ERROR_IDS, ERRORS, type ErrorId, errorRow } from './table';
export type { DecodedError, ErrorReport } from './types';
