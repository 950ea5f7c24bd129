import { defineRule } from '../../rule';
import type { ErrorText } from '../errorText';

/** Exactly as long as a key or a secret, with both cases and a digit; a signature is hexadecimal and no secret. */
const KEY_SHAPED = /(?<![A-Za-z0-9])[A-Za-z0-9]{64}(?![A-Za-z0-9])/g;
const MIXED = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)/;
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}?PRIVATE KEY-----/;

/** Something in the pasted text that should not have left its place. Only where it stands is told, never what it is. */
export const secretInside = defineRule({
  codes: {
    'error.secret_pasted': { severity: 'suspicious', href: '/privacy/', facts: ['key_length'] },
    'error.private_key_pasted': { severity: 'wrong', href: '/new-key/#before', facts: ['private_key_shape'] },
  },
  check({ text }: ErrorText) {
    const pem = PRIVATE_KEY.exec(text);
    if (pem) {
      const span = [pem.index, pem.index + pem[0].length] as const;
      return [{ code: 'error.private_key_pasted', field: 'error_text', span }];
    }
    for (const match of text.matchAll(KEY_SHAPED)) {
      if (!MIXED.test(match[0])) continue;
      return [{ code: 'error.secret_pasted', field: 'error_text', span: [match.index, match.index + 64] }];
    }
    return [];
  },
});
