import type { SearchResult } from 'minisearch';
import { type Language, plain } from './languages/language';
import type { Kind, Place } from './place';
import { type Index, WEIGHTS } from './store';
import { termOf, wordsOf } from './terms';

/** As many as a reader looks through. */
const MOST = 8;

/** What a reader is likely to look for, where words alone do not tell. */
const LIKELY: Readonly<Record<Kind, number>> = { section: 1.3, page: 1, code: 0.8, cause: 0.8, question: 0.6 };

/** So many letters of a word say what it is about, whatever its suffixes; for Turkish it is the best simple stemmer known. */
const BEGINNING = 5;

/** What is looked for because of a word of the query. */
interface Wanted {
  readonly term: string;
  /** Places of the words in the query that it stands for. */
  readonly words: readonly number[];
  readonly weight: number;
  /** Other words that begin like it count as well. */
  readonly open: boolean;
  /** Letters that may be wrong in it. */
  readonly slips: number;
}

/** What a word like "how" or "do" counts beside one that says what is sought. Not nothing: "Binance down" is an outage. */
const STOP_WORD = 0.2;

const isNumber = (word: string) => /^\p{N}+$/u.test(word);

function slipsIn(term: string): number {
  if (isNumber(term) || term.length < 5) return 0;
  return term.length < 9 ? 1 : 2;
}

function shareOf(word: string, { stop }: Language): number {
  return stop.has(word) ? STOP_WORD : 1;
}

/** The stem of each word, its beginning, and what two words are when they are written as one. */
function wantedBy(words: readonly string[], language: Language): readonly Wanted[] {
  return words.flatMap((word, at): Wanted[] => {
    const term = termOf(word, language);
    const share = shareOf(word, language);
    const stem = {
      term,
      words: [at],
      weight: share,
      open: at === words.length - 1 || isNumber(word),
      slips: slipsIn(term),
    };
    if (isNumber(word)) return [stem];
    const beginning = {
      term: plain(word).slice(0, BEGINNING),
      words: [at],
      weight: 0.3 * share,
      open: true,
      slips: 0,
    };
    const next = words[at + 1];
    const joined =
      next && !isNumber(next)
        ? [{ term: termOf(word + next, language), words: [at, at + 1], weight: 1, open: false, slips: 0 }]
        : [];
    return [stem, ...(word.length > BEGINNING ? [beginning] : []), ...joined];
  });
}

/**
 * The places that a query asks for, the likeliest first; none when nothing is like it. A place that has more of the
 * query's words comes before one that has them more often.
 *
 * @example find(index, '-2015', language)[0]?.href // '/error-codes/#rejected-key'
 */
export function find(index: Index, query: string, language: Language): readonly Place[] {
  const words = wordsOf(query, language);
  const wanted = new Map(wantedBy(words, language).map((it) => [it.term, it]));
  const results = index.search([...wanted.keys()].join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    boost: WEIGHTS,
    boostDocument: (_id, _term, stored) => LIKELY[stored?.kind as Kind],
    boostTerm: (term) => wanted.get(term)?.weight ?? 1,
    prefix: (term) => wanted.get(term)?.open ?? false,
    fuzzy: (term) => wanted.get(term)?.slips ?? 0,
  });
  const wordsIn = ({ queryTerms }: SearchResult) =>
    new Set(queryTerms.flatMap((term) => wanted.get(term)?.words ?? []));
  const telling = words.map((word, at) => {
    const places = results.filter((result) => wordsIn(result).has(at)).length;
    return shareOf(word, language) * Math.log(1 + index.documentCount / Math.max(places, 1));
  });
  const all = sum(telling);
  const places = results
    .map((result) => {
      const share = sum([...wordsIn(result)].map((at) => telling[at] ?? 0)) / all;
      return { result, score: result.score * share ** 2, isCode: isCode(result) };
    })
    .sort((one, two) => Number(two.isCode) - Number(one.isCode) || two.score - one.score)
    .map(({ result: { href, kind, title, page } }): Place => ({ href, kind, title, page }));
  return places.filter(isFirstAt).slice(0, MOST);
}

/** True of the first of several names of one address. */
function isFirstAt({ href }: Place, at: number, places: readonly Place[]): boolean {
  return places.findIndex((place) => place.href === href) === at;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);

/** True of an error that has a number of the query, whole. */
function isCode({ terms, queryTerms, match }: SearchResult): boolean {
  return terms.some((term) => queryTerms.includes(term) && match[term]?.includes('codes'));
}
