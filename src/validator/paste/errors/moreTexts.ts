import type { Mention } from '../../checks/errors/printedCodes';
import { type ErrorId, errorRow } from '../../checks/errors/table';
import { plainLetters } from '../plainLetters';
import { isOfTool } from './ofTools';
import { OF_PROGRAMS } from './programs';
import { TRANSLATED } from './translated';

/** What readers write and bots print is short; a page of a log has Binance's own words in it. */
const LONGEST = 8000;
const MOST = 20;

const PROGRAMS = OF_PROGRAMS.map(([id, words]) => [id, new RegExp(words, 'gu')] as const);

/**
 * The messages of a text that the table of errors does not hold, because nobody but a reader meets them: translated ones,
 * and what bots print themselves.
 *
 * @example moreTexts('Неверный формат API-ключа')[0]?.id // 'key_format'
 */
export function moreTexts(text: string): readonly Mention[] {
  const read = plainLetters(text.slice(0, LONGEST).toLowerCase());
  const translated = [...read.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => messageIn(sentence, index));
  const printed = PROGRAMS.flatMap(([id, words]) =>
    [...read.matchAll(words)].slice(0, MOST).map(({ 0: { length }, index }) => mention(id, index, index + length)),
  );
  // A message in whole says more than the words of a bot that begin like it.
  const whole = [...translated, ...printed.filter(({ id }) => !isOfTool(id))];
  return [
    ...whole,
    ...printed.filter((one) => isOfTool(one.id) && !whole.some(({ start, end }) => start < one.end && end > one.start)),
  ];
}

const SENTENCE = /[^.!?;\n]{10,}/g;
/** The words of one message stand no further apart. */
const WIDEST = 120;

function messageIn(sentence: string, at: number): readonly Mention[] {
  for (const [id, ...words] of TRANSLATED) {
    const places = words.map((word) => word.exec(sentence)).filter((place) => place !== null);
    const start = Math.min(...places.map(({ index }) => index));
    const end = Math.max(...places.map(({ 0: { length }, index }) => index + length));
    if (places.length < words.length || end - start > WIDEST) continue;
    const rest = /^\p{L}*/u.exec(sentence.slice(end))?.[0].length ?? 0;
    return [mention(id, at + start, at + end + rest)];
  }
  return [];
}

function mention(id: ErrorId, start: number, end: number): Mention {
  return { id, code: errorRow(id).codes[0] ?? null, times: 1, start, end };
}
