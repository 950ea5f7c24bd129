import { type Draft, defineRule } from '../../../engine/rule';
import { charSpan, copiedWrong } from '../keyRule';
import type { KeyText } from '../keyText';
import { kindOf } from '../shape';

/** What stands around the value and was copied with it: a label, the line of a program, quotation marks. */
export const copiedAlong = defineRule({
  codes: {
    'key.label_included': copiedWrong('wrong'),
    'key.assignment_included': copiedWrong('wrong'),
    'key.quotes_included': copiedWrong('wrong'),
    'key.label_of_other_field': {
      severity: 'suspicious',
      href: '/auth-invalid/#keys-compare',
      causes: { key_secret_swapped: 'shows' },
      facts: ['swapped_pair'],
    },
  },
  check(key: KeyText) {
    const { field, label, quotes } = key;
    const drafts: Draft<
      'key.label_included' | 'key.assignment_included' | 'key.quotes_included' | 'key.label_of_other_field'
    >[] = [];
    const kind = kindOf(key);
    if (kind !== 'key' && kind !== 'doubled') return drafts;
    if (label) {
      drafts.push({
        code: label.assignment ? 'key.assignment_included' : 'key.label_included',
        field,
        span: label.span,
      });
    }
    if (label && label.names !== field) drafts.push({ code: 'key.label_of_other_field', field, span: label.span });
    const [quote] = label?.assignment ? [] : quotes;
    if (quote) drafts.push({ code: 'key.quotes_included', field, span: charSpan(quote) });
    return drafts;
  },
});
