import { defineRule } from '../../../engine/rule';
import type { KeyChar } from '../characters';
import { charSpan, copiedWrong, placeOf } from '../keyRule';
import type { KeyText } from '../keyText';
import { lookAlike, type Script } from '../lookAlikes';
import { kindOf } from '../shape';

const entry = copiedWrong('wrong', { facts: ['look_alike_letters', 'page_translation'] });

/** More than these are counted instead of named: the reader copies the whole key again either way. */
const NAMED = 8;

/** A code of its own for every alphabet, because every language has its own name for the letters of each. */
const CODES = {
  cyrillic: 'key.cyrillic_letter',
  greek: 'key.greek_letter',
  turkish: 'key.turkish_letter',
  fullwidth: 'key.full_width_character',
  other: 'key.look_alike',
} as const satisfies Record<Script, string>;

/**
 * Every character that is not A-Z, a-z or 0-9, with its place; for a letter of another alphabet also the Latin one
 * that it passes for. Binance's Copy button cannot produce one: the key was retyped, or a tool altered it.
 */
export const oddLetters = defineRule({
  codes: {
    'key.cyrillic_letter': entry,
    'key.greek_letter': entry,
    'key.turkish_letter': entry,
    'key.full_width_character': entry,
    'key.look_alike': entry,
    'key.foreign_character': entry,
    'key.more_odd_characters': entry,
  },
  check(key: KeyText) {
    const kind = kindOf(key);
    if (kind !== 'key' && kind !== 'doubled') return [];
    const odd = key.visible.filter(isOdd);
    const named = odd.slice(0, NAMED).map((char) => name(key, char));
    const next = odd[NAMED];
    if (!next) return named;
    const params = { count: odd.length - NAMED };
    return [...named, { code: 'key.more_odd_characters' as const, field: key.field, params, span: charSpan(next) }];
  },
});

function isOdd({ kind }: KeyChar): boolean {
  return kind === 'look_alike' || kind === 'foreign' || kind === 'quote';
}

function name(key: KeyText, char: KeyChar) {
  const twin = lookAlike(char.char);
  const place = { ...placeOf(key, char), char: printable(char.char) };
  return {
    code: twin ? CODES[twin.script] : ('key.foreign_character' as const),
    field: key.field,
    params: twin ? { ...place, script: twin.script, latin: twin.latin } : place,
    span: charSpan(char),
  };
}

/** A lone half of a surrogate pair cannot be written to a file or a page; the replacement character stands for it. */
function printable(char: string): string {
  return /^\p{Cs}$/u.test(char) ? '\uFFFD' : char;
}
