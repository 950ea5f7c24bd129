import type { QuestionId } from './questions';

/** What can be answered to each question, besides `unknown`. */
export const ANSWERS = {
  reads_balances: ['yes', 'no'],
  key_still_listed: ['yes', 'no'],
  list_equal: ['same', 'differs', 'unrestricted'],
  which_site: ['binance_com', 'other_site', 'test_page'],
  worked_before: ['yes', 'no'],
  account_banner: ['none', 'identity', 'restricted'],
} as const satisfies Record<QuestionId, readonly string[]>;

/** `unknown` is an answer to every question: it says nothing, and the question is not asked again. */
export type AnswerId = (typeof ANSWERS)[QuestionId][number] | 'unknown';

export type Answers = Readonly<Partial<Record<QuestionId, AnswerId>>>;
