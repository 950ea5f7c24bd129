import { access } from './access';
import { answer } from './answer';
import { limits } from './limits';
import { trading } from './trading';

/** The rules for known permissions, however they became known. */
export const TICK_RULES = [trading, access, limits] as const;

/** The rules for a pasted answer as a text. */
export const ANSWER_RULES = [answer] as const;

export const PERMISSION_RULES = [...ANSWER_RULES, ...TICK_RULES] as const;
