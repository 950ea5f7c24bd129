import type { Span } from '../../span';
import { runs } from '../../text/runs';
import { LETTER, MARK } from '../../text/signs';

/** The shortest phrase of BIP-39. */
const SHORTEST = 12;

/** Of twelve words a few may be such as sentences have, or one be foreign; no prose comes near. */
const CERTAIN = 7;

/** The least part of a row that counts for it. */
const MOSTLY = 0.6;

/** The weight of a word that is not of the phrase; one of them may stand between two halves. */
export const FOREIGN = -2.5;

/** The least weight of a word in a list, where no word stands because of the grammar. */
const IN_A_LIST = -0.5;

/** So far below its highest a sum may be at the last word of a phrase. */
const NEARLY = 1;

/** So many words at either end of a row may be such as sentences have too. */
const EDGE = 3;

/** How much more likely a word is in a phrase than in a sentence; below zero it is less so. */
export type Weigh = (word: string) => number;

/** What stands between the words: signs, arrows, emoji, and the numbers that wallets put before them. */
const GAP = /^(?!\d+$)[^\p{L}\p{N}:]{0,10}(?:\d{1,2}[^\p{L}\p{N}]{0,6})?$/u;
const LONGEST_GAP = 18;

const LONGEST_WORD = 24;

/** How the places of a phrase are called; any other word that comes again is of the phrase. */
const PLACE_NAME = /^(?:words?|wort|слово|kelime|sözcük|seed|phrase|no|nr|number|nummer|palabra|mot|parola|[a-z])$/iu;

/** What follows the name of a place in the phrase, as in `word 3: zoo`. */
const PLACE = /^[\s#]{0,3}(?:\d{1,2}\s?)?[:.)=-]/;

/**
 * Recovery phrases of wallets: rows of twelve or more words that stand in a list of words rather than in sentences, in
 * whatever notation, by one of several ways to weigh a word.
 *
 * @example phrases(`${'zoo '.repeat(12)}ok`, [() => 1]) // [[0, 50]]
 */
export function phrases(text: string, weighs: readonly Weigh[]): readonly Span[] {
  const rows = weighs.map((weigh) => new Row(onceEach(weigh)));
  const gapOf = onceEach(partingOf);
  const places = runs(text, LETTER | MARK);
  let [before, earlier, behind, notationBefore] = ['', '', 0, ' '];
  for (let at = 0; at < places.length; at += 2) {
    const [start = 0, until = 0] = [places[at], places[at + 1]];
    // A longer one is in no list, and equal to nothing.
    const word = until - start > LONGEST_WORD ? '-' : text.slice(start, until);
    const isPlace = word === earlier ? PLACE_NAME.test(word) : word.length === 1 && text[until] === ')';
    if (isPlace && PLACE.test(text.slice(until, until + 8))) {
      [earlier, before] = [before, word];
      continue;
    }
    const parting = start - behind > LONGEST_GAP ? TOO_LONG : gapOf(text.slice(behind, start));
    // Numbered ones may stand in columns.
    const isOther = parting.notation !== notationBefore && !parting.isNumbered;
    const endsSentence = isOther && parting.mayEnd;
    const cost = endsSentence ? 1.5 : isOther ? 0.5 : 0;
    const gap = { cost: parting.goesOn ? cost : CERTAIN, endsSentence, isListed: !isOther && !parting.isBlank };
    for (const row of rows) row.add(word, start, until, gap);
    notationBefore = parting.notation;
    behind = until;
    [earlier, before] = [before, word];
  }
  return rows.flatMap((row) => row.ended());
}

/** The same function, which looks at each word once: a megabyte says the same few thousand again and again. */
function onceEach<Told>(told: (word: string) => Told): (word: string) => Told {
  const known = new Map<string, Told>();
  return (word) => {
    const answer = known.get(word) ?? told(word);
    known.set(word, answer);
    return answer;
  };
}

/** What stands between two words, by itself. */
interface Parting {
  /** What parts the words of a phrase is the same throughout. */
  readonly notation: string;
  readonly isBlank: boolean;
  readonly goesOn: boolean;
  readonly isNumbered: boolean;
  readonly mayEnd: boolean;
}

const TOO_LONG: Parting = { notation: ':', isBlank: false, goesOn: false, isNumbered: false, mayEnd: false };

function partingOf(between: string): Parting {
  // The name of a place may stand in the gap.
  const gap = between.length > 1 ? between.replace(/\p{L}+/u, '') : between;
  return {
    notation: gap.length > 1 ? gap.replace(/\d+/, '') : gap,
    isBlank: gap === ' ',
    goesOn: gap === ' ' || GAP.test(gap),
    isNumbered: /\d/.test(gap),
    mayEnd: /[.;!?]/.test(gap),
  };
}

function isLatin(word: string): boolean {
  return word < '\u0250';
}

/** What stands before a word. */
interface Gap {
  readonly cost: number;
  readonly endsSentence: boolean;
  /** The same as before the last word, and more than a blank. */
  readonly isListed: boolean;
}

/** The words since the last that did not fit, and the best phrase among them. */
class Row {
  readonly #found: Span[] = [];
  readonly #weigh: Weigh;
  #sum = 0;
  #all = 0;
  #fitting = 0;
  #start = 0;
  /** Where the words before begin, which may be the first of a row though they did not begin it. */
  #lead: number[] = [];
  #isLatin = true;
  #best = { sum: 0, fitting: 0, end: 0, edge: 0 };

  constructor(weigh: Weigh) {
    this.#weigh = weigh;
  }

  add(word: string, start: number, end: number, gap: Gap): void {
    const { cost, endsSentence, isListed } = gap;
    if (cost === CERTAIN || (endsSentence && this.#best.sum >= CERTAIN)) this.#close();
    const isForeign = this.#all > 0 && isLatin(word) !== this.#isLatin;
    const weighed = isForeign ? FOREIGN : this.#weigh(word);
    const fits = isListed && !isForeign ? Math.max(weighed, IN_A_LIST) : weighed;
    const weight = this.#all > 1 ? fits - cost : fits;
    if (this.#all === 0) {
      if (fits <= FOREIGN || cost === CERTAIN) this.#lead = [];
      if (weight <= 0) {
        this.#mayLead(start);
        return;
      }
      this.#start = this.#lead[0] ?? start;
      this.#fitting = this.#lead.length;
      this.#isLatin = isLatin(word);
    }
    if (fits <= FOREIGN) this.#lead = [];
    else this.#mayLead(start);
    if (!isForeign) this.#all += 1;
    this.#sum += weight;
    if (fits > FOREIGN) this.#fitting += 1;
    const best = this.#best;
    const isLast = this.#sum > best.sum || (fits > 0 && best.sum >= CERTAIN && this.#sum >= best.sum - NEARLY);
    if (isLast && this.#sum >= this.#all * MOSTLY) {
      best.sum = Math.max(this.#sum, best.sum);
      best.edge = EDGE + 1;
    } else if (fits <= FOREIGN || cost > 0) best.edge = 0;
    if (best.edge > 0) {
      best.fitting = this.#fitting;
      best.end = end;
      best.edge -= 1;
    }
    if (this.#sum > Math.max(0, this.#best.sum - CERTAIN)) return;
    this.#close();
    // The word that ended a row in one alphabet may begin one in its own.
    if (isForeign) this.add(word, start, end, gap);
  }

  #mayLead(start: number): void {
    if (this.#lead.push(start) > EDGE) this.#lead.shift();
  }

  ended(): readonly Span[] {
    this.#close();
    return this.#found;
  }

  #close(): void {
    const { sum, fitting, end } = this.#best;
    if (sum >= CERTAIN && fitting >= SHORTEST) {
      this.#found.push([this.#start, end]);
      this.#lead = [];
    }
    this.#sum = this.#all = this.#fitting = 0;
    if (sum > 0) this.#best = { sum: 0, fitting: 0, end: 0, edge: 0 };
  }
}
