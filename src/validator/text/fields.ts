/** A quote of any kind, perhaps escaped once or twice, as JSON inside a string has it. */
const QUOTE = String.raw`\\{0,3}["']?`;

/**
 * A field of one of some names and its value in JSON, YAML, a Python dictionary, a record of Go, Rust or C#, and in `print_r`
 * and `var_dump` of PHP. A name counts by its letters alone: Go and C# begin it with a capital, Rust and pydantic part its
 * words with `_`. Repetitions are bounded, so a broken text costs no more than a good one.
 */
export function fieldPattern(names: readonly string[]): RegExp {
  const written = names.map((name) => name.replace(/[A-Z]/g, '_?$&')).join('|');
  return new RegExp(
    String.raw`\b(${written})${QUOTE}\]?\s{0,20}(=>|[:=])(?:\s{0,20}(?:bool|int|float|string|Some)\(\d{0,4}\)?\s{0,3})?[ \t]{0,20}${QUOTE}(\w{0,20})`,
    'gi',
  );
}

/** How writers spell yes and no. */
const YES = /^(?:true|yes|1)$/i;
const NO = /^(?:false|no|0)$/i;

/** The yes or no of a match of a {@link fieldPattern}; undefined when it is null, cut off or not understood. */
export function flagOf({ 0: whole, 2: sign, 3: written = '', index, input }: RegExpExecArray): boolean | undefined {
  // PHP's `print_r` writes `false` as nothing at all.
  if (written === '' && sign === '=>' && index + whole.length < input.length) return false;
  return YES.test(written) || (NO.test(written) ? false : undefined);
}

const LAST_MOMENT = 8.64e15;

/** A moment in milliseconds that a calendar can hold; zero is how some writers print "none". */
export function momentOf(written: string): number | undefined {
  const time = /^\d{1,16}$/.test(written) ? Number(written) : 0;
  return time > 0 && time <= LAST_MOMENT ? time : undefined;
}
