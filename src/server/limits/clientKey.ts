import { createHmac } from 'node:crypto';
import { dayOf } from '../../report/period';

/**
 * A name for an address that counts can be kept under without knowing the address: a keyed hash whose key is made anew
 * each day (UTC), from the secret and the day, and is written nowhere. Yesterday's names cannot be matched with today's.
 * Servers that are to count together need the same secret.
 */
export function clientKeys(secret: string, clock: () => Date): (address: string) => string {
  const saltOf = (day: string) => ({ day, salt: createHmac('sha256', secret).update(day).digest() });
  let today = saltOf('');
  return (address) => {
    const day = dayOf(clock());
    if (day !== today.day) today = saltOf(day);
    const { salt } = today;
    return createHmac('sha256', salt).update(address).digest('base64url');
  };
}
