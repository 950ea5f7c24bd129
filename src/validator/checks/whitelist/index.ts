export { checkWhitelist } from './checkWhitelist';
export { MOST_ADDRESSES } from './rules/limit';
export type { WhitelistReport, WhitelistTexts } from './types';
