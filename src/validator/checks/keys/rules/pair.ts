import { type Draft, defineRule } from '../../../engine/rule';
import type { KeyText } from '../keyText';
import { isClean, isMask, kindOf } from '../shape';

export interface KeyTexts {
  readonly apiKey: KeyText | undefined;
  readonly secretKey: KeyText | undefined;
}

/**
 * What two boxes say together. Their order cannot be told: key and secret have the same shape, so an exchanged pair
 * looks right and gives -2015 on everything. It is only ever asked about.
 * Source: node-binance-api#98 (2018-02-15), freqtrade#2480.
 */
export const pair = defineRule({
  codes: {
    'key.same_in_both': {
      severity: 'wrong',
      href: '/auth-invalid/#keys-compare',
      causes: { key_copied_wrong: 'shows' },
      facts: ['swapped_pair'],
    },
    'key.order_not_visible': {
      severity: 'info',
      href: '/auth-invalid/#keys-compare',
      causes: { key_secret_swapped: 'hints' },
      facts: ['swapped_pair'],
    },
  },
  check({ apiKey, secretKey }: KeyTexts) {
    const drafts: Draft<'key.same_in_both' | 'key.order_not_visible'>[] = [];
    if (!apiKey || !secretKey || isMask(apiKey) || isMask(secretKey)) return drafts;
    if (isJudged(apiKey) && isJudged(secretKey) && apiKey.value === secretKey.value) {
      drafts.push({ code: 'key.same_in_both' });
    } else if (isClean(apiKey) && isClean(secretKey)) {
      drafts.push({ code: 'key.order_not_visible' });
    }
    return drafts;
  },
});

/** Two rows of stars are equal without being the same text. */
function isJudged(key: KeyText): boolean {
  return kindOf(key) === 'key' && /[A-Za-z0-9]/.test(key.value);
}
