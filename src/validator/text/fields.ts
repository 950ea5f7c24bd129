/** What stands between a name, its sign and its value: blanks, cells of a table, Markdown, quotes however escaped. */
const BESIDE = String.raw`(?:[ \t\\"'“”„«»\x60*\],|│>]|&#?\w{1,8};){0,40}`;

/**
 * A field of one of some names and its value in JSON, YAML, a Python dictionary, a record of Go, Rust or C#, and in `print_r`
 * and `var_dump` of PHP. A name counts by its letters alone: Go and C# begin it with a capital, Rust and pydantic part its
 * words with `_`; R and the trees of browsers begin a line with the sign. Repetitions are bounded, so a broken text costs no
 * more than a good one.
 */
export function fieldPattern(names: readonly string[]): RegExp {
  const written = names.map((name) => name.replace(/[A-Z]/g, '_?$&')).join('|');
  return new RegExp(
    String.raw`\b(${written})${BESIDE}(=>|\n?[=:]\n?|\n\[1\]|(?=true|false))(?:\s{0,20}\w{1,8}\((?:\d+\) )?\s{0,3})?${BESIDE}(\w{0,20})`,
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

/** A moment in milliseconds, as Binance writes it; what begins a date, a float or a number of seconds is none. */
export function momentOf(written: string): number | undefined {
  return /^\d{13}$/.test(written) ? Number(written) : undefined;
}
