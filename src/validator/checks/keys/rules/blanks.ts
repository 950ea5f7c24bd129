import { type Draft, defineRule } from '../../../engine/rule';
import type { KeyChar } from '../characters';
import { charSpan, copiedWrong, placeOf } from '../keyRule';
import type { KeyText } from '../keyText';
import { kindOf } from '../shape';

/**
 * Blanks and line breaks inside a key break it. At its ends most forms forgive them, which nobody should rely on:
 * freqtrade#2480 names a blank at either end as a cause.
 */
export const blanks = defineRule({
  codes: {
    'key.blank_inside': copiedWrong('wrong'),
    'key.line_break_inside': copiedWrong('wrong'),
    'key.blank_at_ends': { severity: 'info', href: '/auth-invalid/#keys-compare', facts: ['swapped_pair'] },
  },
  check(key: KeyText) {
    const drafts: Draft<'key.blank_inside' | 'key.line_break_inside' | 'key.blank_at_ends'>[] = [];
    const kind = kindOf(key);
    for (const [code, of] of INSIDE) {
      const found =
        kind === 'key' ? key.chars.filter((char, at, all) => char.kind === of && !endsCrLf(char, all[at - 1])) : [];
      const [first] = found;
      if (!first) continue;
      const { position = 1 } = placeOf(key, first);
      drafts.push({ code, field: key.field, params: { position, count: found.length }, span: charSpan(first) });
    }
    const [edge] = kind === 'key' || kind === 'doubled' ? key.edges : [];
    if (edge) drafts.push({ code: 'key.blank_at_ends', field: key.field, span: charSpan(edge) });
    return drafts;
  },
});

/** CR LF is one line break. */
function endsCrLf({ char }: KeyChar, before: KeyChar | undefined): boolean {
  return char === '\n' && before?.char === '\r';
}

const INSIDE = [
  ['key.line_break_inside', 'line_break'],
  ['key.blank_inside', 'blank'],
] as const;
