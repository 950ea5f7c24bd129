import { widthOf } from './measure';

/** Places where a word may be cut: after a soft hyphen, which is drawn then, or after a hyphen or slash in it. */
const CUTS = /(?<=\u00ad)|(?<=\p{L}[/-])(?=\p{L})/u;

/** A line as it is drawn: soft hyphens show only at its end. */
function shown(line: string): string {
  return line.replace(/\u00ad(?!$)/g, '').replace(/\u00ad$/, '-');
}

/**
 * The text in lines that are at most so wide, filled from the first to the last. A piece that is wider by itself stays
 * whole: a box can grow, a clipped word cannot be read.
 *
 * @example wrap('Tick the trading box', 100) // ['Tick the', 'trading box']
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    for (const [index, piece] of word.split(CUTS).entries()) {
      const longer = line + (index === 0 && line !== '' ? ' ' : '') + piece;
      if (line === '' || widthOf(shown(longer)) <= width) line = longer;
      else {
        lines.push(shown(line));
        line = piece;
      }
    }
  }
  return [...lines, shown(line)];
}
