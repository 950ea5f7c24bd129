import { cards } from './card';
import { emails } from './email';
import { ibans } from './iban';
import { SECRETS } from './index';
import { addresses } from './ipAddress';
import type { Kind } from './kind';
import { phones } from './phone';
import { phrases } from './phrase';
import { byLists } from './phrase/lists';
import { telegramNames } from './telegram';

/**
 * Kinds that a comment is cleaned of besides secrets. The box, the assistant and the command line leave them, because
 * what is shown there is shown to the one who wrote it: people are no secret from themselves, IP addresses are what is
 * checked there, and the lists of words would be a third of the package.
 */
const ONLY_IN_COMMENTS: readonly Kind[] = [
  { removed: 'secret', find: (text) => phrases(text, byLists) },
  { removed: 'iban', find: ibans },
  { removed: 'card', find: cards },
  { removed: 'email', find: emails },
  { removed: 'phone', find: phones },
  { removed: 'telegram', find: telegramNames },
  { removed: 'ip_address', find: addresses },
];

/** All kinds: what must not be left in a comment. */
export const ALL: readonly Kind[] = [...SECRETS, ...ONLY_IN_COMMENTS];
