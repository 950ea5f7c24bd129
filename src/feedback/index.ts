export { COMMENT_MAX, otherNeedsWord, REASONS, type Reason, VOTES, type Vote } from './reasons';
