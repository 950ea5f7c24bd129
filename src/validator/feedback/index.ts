export { KINDS } from './find';
export { holdsSecret, mark, type Removed } from './marks';
export { COMMENT_MAX, otherNeedsWord, REASONS, type Reason, VOTES, type Vote } from './reasons';
export { type CleanText, type Redacted, redact } from './redact';
