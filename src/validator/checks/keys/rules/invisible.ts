import { defineRule } from '../../../engine/rule';
import type { KeyChar } from '../characters';
import { charSpan, copiedWrong, placeOf } from '../keyRule';
import type { KeyText } from '../keyText';
import { kindOf } from '../shape';

/** Zero-width blanks, soft hyphens, byte-order and direction marks, control characters: sent along, never seen. */
export const invisible = defineRule({
  codes: { 'key.invisible_character': copiedWrong('wrong', { facts: ['page_translation'] }) },
  check(key: KeyText) {
    const kind = kindOf(key);
    if (kind !== 'key' && kind !== 'doubled') return [];
    const found = [...key.edgeInvisible, ...key.chars.filter((char) => char.kind === 'invisible')];
    const first = found.reduce<KeyChar | undefined>((a, b) => (a && a.start < b.start ? a : b), undefined);
    if (!first) return [];
    const params = { ...placeOf(key, first), count: found.length };
    return [{ code: 'key.invisible_character', field: key.field, params, span: charSpan(first) }];
  },
});
