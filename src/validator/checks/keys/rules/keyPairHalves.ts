import { defineRule } from '../../../engine/rule';
import type { KeyText } from '../keyText';
import { kindOf } from '../shape';

/**
 * Half of a key pair that the user made (Ed25519 or RSA) in a box for what Binance makes. A private half that was
 * pasted anywhere is no longer private: the only advice is to throw the pair away.
 * Source: Binance API key types, 2026-07-21.
 */
export const keyPairHalves = defineRule({
  codes: {
    'key.private_key': {
      severity: 'wrong',
      href: '/new-key/#before',
      causes: { key_copied_wrong: 'shows' },
      facts: ['private_key_shape', 'api_key_types'],
    },
    'key.public_key': {
      severity: 'wrong',
      href: '/new-key/#create',
      causes: { key_copied_wrong: 'shows' },
      facts: ['api_key_types'],
    },
  },
  check(key: KeyText) {
    const kind = kindOf(key);
    if (kind !== 'private_key' && kind !== 'public_key') return [];
    const span = key.armour?.span ?? key.span;
    return [{ code: `key.${kind}` as const, field: key.field, span }];
  },
});
