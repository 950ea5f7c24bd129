export { checkWhitelist } from './checkWhitelist';
export type { WhitelistReport, WhitelistTexts } from './types';
