import { defineRule } from '../../../engine/rule';
import { copiedWrong } from '../keyRule';
import type { KeyText } from '../keyText';
import { kindOf } from '../shape';

/** More than one value in one box: the same one twice, or the key and its secret together. */
export const severalValues = defineRule({
  codes: { 'key.doubled': copiedWrong('wrong'), 'key.both_in_one_field': copiedWrong('wrong') },
  check(key: KeyText) {
    const kind = kindOf(key);
    if (kind !== 'doubled' && kind !== 'both') return [];
    const code = kind === 'doubled' ? 'key.doubled' : 'key.both_in_one_field';
    return [{ code, field: key.field, params: { length: key.visible.length }, span: key.span }];
  },
});
