const DOT = 46;
const ZERO = 48;

/**
 * The four numbers of a plain IPv4 address; undefined for everything else. Leading zeros are refused, because some
 * programs read them as octal: `010.0.0.1` is one address to one program and another one to the next.
 *
 * Read by hand rather than by a pattern: a pasted megabyte holds 75,000 of them.
 *
 * @example parseIPv4('203.0.113.7') // [203, 0, 113, 7]
 */
export function parseIPv4(text: string): readonly number[] | undefined {
  if (text.length > LONGEST) return undefined;
  const numbers: number[] = [];
  let number: number | undefined;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : DOT;
    const digit = code - ZERO;
    if (code === DOT) {
      if (number === undefined || number > 255) return undefined;
      numbers.push(number);
      number = undefined;
    } else if (digit >= 0 && digit <= 9 && number !== 0) {
      number = (number ?? 0) * 10 + digit;
    } else {
      return undefined;
    }
  }
  return numbers.length === 4 ? numbers : undefined;
}

const LONGEST = '255.255.255.255'.length;
