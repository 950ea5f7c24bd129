export { KINDS } from './find';
export { holdsSecret, mark, type Removed } from './marks';
export { type CleanText, type Redacted, redact } from './redact';
