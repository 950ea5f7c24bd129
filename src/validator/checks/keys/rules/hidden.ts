import { defineRule } from '../../../engine/rule';
import { charSpan } from '../keyRule';
import type { KeyText } from '../keyText';
import { isPartlyHidden, kindOf } from '../shape';

/**
 * Stars or dots in place of characters. Binance shows the secret once, when the key is made; later its page shows
 * stars, and copying those copies nothing. Readers also put stars themselves to hide a key, so this is a suspicion.
 */
export const hidden = defineRule({
  codes: {
    'key.hidden_characters': {
      severity: 'suspicious',
      href: '/new-key/#before',
      causes: { key_copied_wrong: 'hints', secret_wrong: 'hints' },
      facts: ['secret_shown_once'],
    },
  },
  check(key: KeyText) {
    const stars = isPartlyHidden(key) && kindOf(key) === 'key' ? key.visible.filter(({ kind }) => kind === 'star') : [];
    const [first] = stars;
    if (!first) return [];
    return [
      {
        code: 'key.hidden_characters',
        field: key.field,
        params: { count: stars.length },
        span: [charSpan(first)[0], charSpan(stars.at(-1) ?? first)[1]] as const,
      },
    ];
  },
});
