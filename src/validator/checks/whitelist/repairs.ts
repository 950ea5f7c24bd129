/** Slips whose repair is certain: there is one way to read what was meant. */
export const REPAIRS = [
  'keyboard_layout',
  'comma_for_dot',
  'invisible_character',
  'foreign_digits',
  'web_address',
  'port',
  'single_network',
  'blank_inside',
  'final_dot',
] as const;
export type Repair = (typeof REPAIRS)[number];

interface Step {
  readonly repair: Repair;
  readonly pattern: RegExp;
  readonly mend: (found: string, kept: string) => string;
}

const remove = () => '';
const keep = (_found: string, kept: string) => kept;

const IPV4 = String.raw`\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}`;

/** What was typed in the place of a character. */
const CHARACTERS: readonly Step[] = [
  { repair: 'invisible_character', pattern: /[\p{Cf}\p{Cc}]/gu, mend: remove },
  { repair: 'foreign_digits', pattern: /[^\P{Nd}0-9]|[．。｡]/gu, mend: asciiDigit },
  { repair: 'keyboard_layout', pattern: /[юЮ]/g, mend: () => '.' },
];

/** What stands around an address, in the order in which it is taken off. */
const AROUND: readonly Step[] = [
  { repair: 'web_address', pattern: /^https?:\/{1,2}/i, mend: remove },
  { repair: 'web_address', pattern: new RegExp(`^(${IPV4}(?::\\d{1,5})?)/(?:\\D.*)?$`), mend: keep },
  { repair: 'port', pattern: new RegExp(`^(${IPV4}):\\d{1,5}$`), mend: keep },
  { repair: 'single_network', pattern: new RegExp(`^(${IPV4})/32$`), mend: keep },
  { repair: 'final_dot', pattern: new RegExp(`^(${IPV4})\\.+$`), mend: keep },
];

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/**
 * The text with every certain slip mended, and which they were. `192ю168ю0ю1` comes from the Russian layout, where the
 * key of the full stop types `ю` (xkb-data 2.35.1, symbols/ru).
 *
 * @example repair('http://1.1.1.1:443/') // { text: '1.1.1.1', repairs: ['web_address', 'port'] }
 */
export function repair(pasted: string): Repaired {
  if (/^[\d.]*\d$/.test(pasted)) return { text: pasted, repairs: NONE };
  const steps = /^[!-~]*$/.test(pasted) ? AROUND : [...CHARACTERS, ...AROUND];
  let text = pasted;
  let repairs = NONE;
  for (const { repair: slip, pattern, mend } of steps) {
    // Most steps find nothing, and to search is quicker than to replace nothing.
    if (text.search(pattern) < 0) continue;
    const mended = text.replace(pattern, mend);
    if (mended !== text && !repairs.includes(slip)) repairs = [...repairs, slip];
    text = mended;
  }
  return { text, repairs };
}

const NONE: readonly Repair[] = [];

/** Full-width, Arabic and other decimal digits; Unicode keeps each script's ten in one row, zero first. */
function asciiDigit(char: string): string {
  if (/[．。｡]/.test(char)) return '.';
  const folded = char.normalize('NFKC');
  if (/^[0-9]$/.test(folded)) return folded;
  const code = folded.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
