export { holdsSecret, KINDS, mark, type Removed } from './marks';
export { type CleanText, type Redacted, redact } from './redact';
