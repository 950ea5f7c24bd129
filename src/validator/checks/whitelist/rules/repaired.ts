import { defineRule } from '../../../engine/rule';
import { entry, entryCodes } from '../entryCodes';
import { fewOfEachKind, MORE_LIKE_THIS } from '../fewDrafts';
import { LIST_FIELDS, type Lists } from '../lists';
import { REPAIRS } from '../repairs';

/**
 * Slips that were mended with certainty. The address is in the corrected list; the finding says what was wrong, since
 * the same slip typed into Binance would stay there.
 */
export const repaired = defineRule({
  codes: {
    ...entryCodes(REPAIRS, 'suspicious'),
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
