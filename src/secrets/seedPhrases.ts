import type { Find } from './find';
import { type Token, tokensLike } from './tokens';

/** The shortest phrase of BIP-39. */
const SHORTEST = 12;

/** Every word of the English list has three to eight letters (BIP-39, english.txt). */
const CANDIDATE = /^[a-z]{3,8}$/;

/** Words that no sentence of some length goes without, in the languages that are written so; none is in the list. */
const SENTENCE = new Set(
  (
    'the and are was were been but not for from with has had your his her its our their them she him who how why ' +
    'which would could does did doing than too out get got went many some these those ' +
    'und der das den dem des ist sind war nicht ein eine einen mit auf von aus bei nach auch aber oder wenn wie ich sie ' +
    'wir mein kein haben wird noch nur ' +
    'bir ama ile ben sen biz siz var yok daha sonra beni bana gibi olan oldu hem ise'
  ).split(' '),
);

/** Names of coins are capital and short; words of the list have more than five letters on average. */
function isListOfCoins(run: readonly Token[]): boolean {
  const letters = run.reduce((sum, { text }) => sum + text.length, 0);
  return letters < run.length * 4 && run.every(({ text }) => styleOf(text) === 'capital');
}

/** Words of the list that sentences are full of; of a phrase drawn by lot one in forty is among them. */
const COMMON = new Set(
  (
    'you this that will then they there can must all any just only again when what into more once because have very ' +
    'much such where about also now still never always before make use like need want help try know good give find time'
  ).split(' '),
);

function isSentence(run: readonly Token[]): boolean {
  return run.filter(({ text }) => COMMON.has(text.toLowerCase())).length * 3 > run.length;
}

/** Blanks, commas, and the numbers that wallets put before the words. */
const GAP = /^(?:[\s,;|-]|\d{1,2}[.):]?(?=[\s]|$)|\d{1,2}[.):])+$/;
const LONGEST_GAP = 16;

/** All small, all capital, or each with a capital: phrases are copied in one of these ways, not in a mixture. */
function styleOf(word: string): string {
  if (word === word.toLowerCase()) return 'small';
  return word === word.toUpperCase() ? 'capital' : 'title';
}

function goesOn(text: string, last: Token, next: Token): boolean {
  const gap = text.slice(last.span[1], Math.min(next.span[0], last.span[1] + LONGEST_GAP));
  return styleOf(last.text) === styleOf(next.text) && GAP.test(gap) && gap.length < LONGEST_GAP;
}

/**
 * Recovery phrases of wallets: twelve or more words in a row, as the list of BIP-39 has them, with none between them
 * that a sentence would need. The list itself would be 13 kB in every reader's page; without it a row of twelve bare
 * nouns goes too, which is no loss.
 *
 * @example seedPhrases(`${'zoo '.repeat(12)}ok`)[0]?.span // [0, 47]
 */
export function seedPhrases(text: string): readonly Find[] {
  const finds: Find[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= SHORTEST && !isListOfCoins(run) && !isSentence(run))
      finds.push({ kind: 'secret', span: [first.span[0], last.span[1]] });
    run = [];
  };
  for (const word of tokensLike(/[\p{L}\p{M}'’]+/gu, text)) {
    const last = run.at(-1);
    if (last && !goesOn(text, last, word)) close();
    const small = word.text.toLowerCase();
    if (CANDIDATE.test(small) && !SENTENCE.has(small)) run.push(word);
    else close();
  }
  close();
  return finds;
}
