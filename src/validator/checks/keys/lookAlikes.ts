/** The alphabet that an odd letter was taken from. */
export type Script = 'cyrillic' | 'greek' | 'turkish' | 'fullwidth' | 'other';

interface LookAlike {
  readonly script: Script;
  /** The character of a key that it is easily taken for. */
  readonly latin: string;
}

/** Letters beside the Latin letter or digit they are drawn like. Unicode normalisation folds none of them. */
const PAIRS: readonly (readonly [Script, odd: string, latin: string])[] = [
  ['cyrillic', 'АВЕКМНОРСТУХЅІЈЗЬӀҮԌԚԜ', 'ABEKMHOPCTYXSIJ3bIYGQW'],
  ['cyrillic', 'аеорсухѕіјһԁӏкбѵԛԝ', 'aeopcyxsijhdlk6vqw'],
  ['greek', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['greek', 'αγικνορυ', 'ayikvopu'],
  ['turkish', 'ıİşŞğĞ', 'iIsSgG'],
];

const TABLE = new Map<string, LookAlike>(
  PAIRS.flatMap(([script, odd, latin]) =>
    [...odd].map((char, index): [string, LookAlike] => [char, { script, latin: latin.charAt(index) }]),
  ),
);

/**
 * The Latin letter or digit that a character passes for, and where the character comes from; undefined when it looks
 * like none. Accented Latin letters count, because retyping and page translation produce them.
 *
 * A key never holds one: the header that carries it must be plain ASCII (a public report of 'а', U+0430, in a key:
 * github.com/Galeax/CVE2CAPEC/issues/10). The Turkish keyboard types ı where others have i (xkb-data 2.35.1).
 *
 * @example lookAlike('А') // { script: 'cyrillic', latin: 'A' }
 */
export function lookAlike(char: string): LookAlike | undefined {
  const known = TABLE.get(char);
  if (known) return known;
  const folded = char.normalize('NFKC');
  if (folded !== char && isPlain(folded)) {
    return { script: /[\uFF01-\uFF5E]/.test(char) ? 'fullwidth' : 'other', latin: folded };
  }
  const base = char.normalize('NFD').charAt(0);
  return base !== char && isPlain(base) ? { script: 'other', latin: base } : undefined;
}

/** True of the only characters that a Binance key or secret was ever seen to hold. */
export function isPlain(char: string): boolean {
  return /^[A-Za-z0-9]$/.test(char);
}
