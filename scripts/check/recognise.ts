import { checkWhitelist, decodeError, parseApiRestrictions } from '../../src/validator';

export const KINDS = ['key', 'whitelist', 'permissions', 'error'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a pasted text is taken for, by the first that fits: the answer of apiRestrictions, an error that is known, an
 * address list, and otherwise a key. Errors come before lists because an error may name an address; "api auth invalid"
 * is an error, too.
 */
export function recognise(text: string): Kind {
  if (parseApiRestrictions(text)) return 'permissions';
  if (decodeError(text).errors.length > 0) return 'error';
  const { findings } = checkWhitelist({ platform: text, binance: '' });
  const isList = findings.every(({ code }) => code !== 'whitelist.no_address' && code !== 'whitelist.key_pasted');
  return isList && findings.length > 0 ? 'whitelist' : 'key';
}
