import type { Recogniser } from '../recogniser';
import { type AccountAnswer, readAccount } from './readAccount';
import { account } from './rule';

/** Answers about the account itself in any text, the first of each kind. */
export const accounts: Recogniser<AccountAnswer> = { find: readAccount, rules: [account] };
