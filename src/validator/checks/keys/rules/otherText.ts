import { defineRule } from '../../../engine/rule';
import { copiedWrong } from '../keyRule';
import type { KeyText } from '../keyText';
import { kindOf } from '../shape';

/** A sentence, a page, a log: text in which no single character is worth judging. */
export const otherText = defineRule({
  codes: { 'key.not_a_key': copiedWrong('wrong') },
  check(key: KeyText) {
    return kindOf(key) === 'prose' ? [{ code: 'key.not_a_key', field: key.field, span: key.span }] : [];
  },
});
