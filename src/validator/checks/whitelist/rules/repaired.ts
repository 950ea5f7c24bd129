import type { Severity } from '../../../engine/finding';
import { type CodeEntry, defineRule } from '../../../engine/rule';
import { fewOfEachKind, MORE_LIKE_THIS } from '../fewDrafts';
import { LIST_FIELDS, type Lists } from '../lists';
import { REPAIRS } from '../repairs';

/**
 * Slips that were mended with certainty. The address is in the corrected list; the finding says what was wrong, since
 * the same slip typed into Binance would stay there.
 */
export const repaired = defineRule({
  codes: {
    'whitelist.keyboard_layout': entry('suspicious'),
    'whitelist.comma_for_dot': entry('suspicious'),
    'whitelist.invisible_character': entry('suspicious'),
    'whitelist.foreign_digits': entry('suspicious'),
    'whitelist.web_address': entry('suspicious'),
    'whitelist.port': entry('suspicious'),
    'whitelist.single_network': entry('suspicious'),
    'whitelist.blank_inside': entry('suspicious'),
    'whitelist.final_dot': entry('info'),
    ...MORE_LIKE_THIS,
  },
  check: (lists: Lists) =>
    LIST_FIELDS.flatMap(([field, which]) =>
      fewOfEachKind(
        REPAIRS,
        lists[which].addresses,
        ({ repairs }) => repairs,
        ({ address, span }, repair) => {
          return { code: `whitelist.${repair}` as const, field, span, params: { address } };
        },
      ),
    ),
});

function entry(severity: Severity): CodeEntry {
  return {
    severity,
    href: '/auth-invalid/#ip-whitelist-paste',
    causes: { ip_list_malformed: 'hints' },
    facts: ['comma_list'],
  };
}
