import { cards } from './card';
import { emails } from './email';
import { ibans } from './iban';
import { secretKinds } from './index';
import { addresses } from './ipAddress';
import type { Kind } from './kind';
import { saysNothing } from './labelled/saysNothing';
import { phones } from './phone';
import { byLists } from './phrase/lists';
import { besideSentences } from './phrase/sentences';
import { telegramNames } from './telegram';

/**
 * What tells who somebody is. The box, the assistant and the command line leave it, because what is shown there is shown
 * to the one who wrote it, and addresses are what is checked there.
 */
const PEOPLE: readonly Kind[] = [
  { removed: 'iban', find: ibans },
  { removed: 'card', find: cards },
  { removed: 'email', find: emails },
  { removed: 'phone', find: phones },
  { removed: 'telegram', find: telegramNames },
  { removed: 'ip_address', find: addresses },
];

/** All kinds, with all that is known of words: what must not be left in a comment. */
export const STRICT: readonly Kind[] = [
  ...secretKinds({
    mayBePassword: (value) => !saysNothing(value.toLowerCase()),
    weighs: [byLists, besideSentences],
  }),
  ...PEOPLE,
];
