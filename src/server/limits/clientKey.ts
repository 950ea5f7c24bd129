import { createHmac } from 'node:crypto';

/**
 * A name for an address that counts can be kept under without knowing the address: a keyed hash whose key is made anew
 * each day (UTC), from the secret and the day, and is kept nowhere. Yesterday's names cannot be matched with today's.
 * Servers that are to count together need the same secret.
 */
export function clientKeys(secret: string, clock: () => Date): (address: string) => string {
  return (address) => {
    const salt = createHmac('sha256', secret).update(clock().toISOString().slice(0, 10)).digest();
    return createHmac('sha256', salt).update(address).digest('base64url');
  };
}
