import { defineRule } from '../../../engine/rule';
import { copiedWrong } from '../keyRule';
import type { KeyText } from '../keyText';
import { isPartlyHidden, KEY_LENGTH, kindOf } from '../shape';

const entry = copiedWrong('wrong', { facts: ['key_length'] });

/**
 * A key or a secret has 64 visible characters; anything else lost some or gained some on the way. Stars and dots are
 * not counted: how many of them stand for the rest is up to whoever hid it.
 */
export const length = defineRule({
  codes: { 'key.too_short': entry, 'key.too_long': entry },
  check(key: KeyText) {
    const count = key.visible.length;
    if (kindOf(key) !== 'key' || count === KEY_LENGTH || isPartlyHidden(key)) return [];
    const code = count < KEY_LENGTH ? 'key.too_short' : 'key.too_long';
    const params = { length: count, expected: KEY_LENGTH, count: Math.abs(count - KEY_LENGTH) };
    return [{ code, field: key.field, params, span: key.span }];
  },
});
