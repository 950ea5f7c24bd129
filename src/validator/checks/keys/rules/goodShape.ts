import { type Draft, defineRule } from '../../../engine/rule';
import type { KeyText } from '../keyText';
import { isClean, isMask, kindOf } from '../shape';

/** The shape is that of a live key. Says nothing of whether the key works, and of a mask even less. */
export const goodShape = defineRule({
  codes: {
    'key.shape_ok': { severity: 'ok', causes: { key_copied_wrong: 'weakens' }, facts: ['key_length'] },
    'key.mask_limits': { severity: 'info' },
  },
  check(key: KeyText) {
    const { field, span } = key;
    const drafts: Draft<'key.shape_ok' | 'key.mask_limits'>[] = [];
    if (isClean(key)) drafts.push({ code: 'key.shape_ok', field, params: { length: key.value.length } });
    const kind = kindOf(key);
    if (isMask(key) && (kind === 'key' || kind === 'both')) drafts.push({ code: 'key.mask_limits', field, span });
    return drafts;
  },
});
