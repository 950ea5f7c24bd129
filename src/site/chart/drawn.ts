import type { ModelBox } from '../../flow/chart/chartModel';
import { ICON, insetOf, LABEL_PAD, LINE_HEIGHT, PAD_Y } from '../../flow/chart/sizes';
import { type Words, wordAt } from '../../i18n/words';
import { widthOf } from './measure';
import { wrap } from './wrap';

/** All words of one language, as in `strings.json`, with the labels of screens filled in. */
export type ChartWords = Words;

/** Across the circle with a number. */
const REFERENCE = 30;
/** Ends and answers stand side by side, so they are kept narrower than the boxes of the way. */
const NARROW = 112;

/** Before each of several answers on one arrow, so that it shows where the next begins; kept with its first word. */
const BULLET = '•\u00a0';

const WAY_KINDS: readonly string[] = ['question', 'check', 'fix', 'verify', 'cause'];

/** The lines of a box and the room they need; a reference is a circle with a number. */
export function drawnBox(box: ModelBox, words: ChartWords, textWidth: number) {
  if (box.kind === 'reference') return { head: String(box.number), lines: [], width: REFERENCE, height: REFERENCE };
  const onTheWay = WAY_KINDS.includes(box.kind);
  const kind = wordAt(words, box.kindName);
  const head = onTheWay ? `${box.number} · ${kind}` : kind;
  const lines = wrap(wordAt(words, box.name), onTheWay ? textWidth : Math.min(textWidth, NARROW));
  const text = Math.max(ICON + widthOf(head, 'bold'), ...lines.map((line) => widthOf(line)));
  return {
    head,
    lines,
    width: Math.ceil(text) + 2 * insetOf(box.kind),
    height: (1 + lines.length) * LINE_HEIGHT + 2 * PAD_Y,
  };
}

/** The answers of an arrow, each on lines of its own, and the room they need. */
export function drawnLabel(labels: readonly string[], words: ChartWords, textWidth: number) {
  const mark = labels.length > 1 ? BULLET : '';
  const lines = labels.flatMap((key) => wrap(mark + wordAt(words, key), Math.min(textWidth, NARROW)));
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => widthOf(line)))) + 2 * LABEL_PAD,
    height: lines.length * LINE_HEIGHT + 2 * LABEL_PAD,
  };
}
