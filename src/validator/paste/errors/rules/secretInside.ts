import { SECRET_CODES } from '../../../checks/errors/pasteCodes';
import { defineRule } from '../../../engine/rule';
import type { Secret } from '../../../text/masked';

/** Something in the pasted text that should not have left its place. Only where it stands is told, never what it is. */
export const secretInside = defineRule({
  codes: SECRET_CODES,
  check(secrets: readonly Secret[]) {
    const gravest = secrets.find(({ kind }) => kind === 'private_key') ?? secrets.find(({ kind }) => kind === 'key');
    if (!gravest) return [];
    const code = gravest.kind === 'key' ? 'error.secret_pasted' : 'error.private_key_pasted';
    return [{ code, field: 'error_text', span: gravest.span }];
  },
});
