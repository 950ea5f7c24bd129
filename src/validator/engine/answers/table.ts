import type { QuestionId } from '../questions';

/**
 * What can be answered to each question, besides `unknown`. Words: `question.<id>.answer.<answer>`; as a finding an
 * answer has the code `answer.<id>_<answer>`.
 */
export const ANSWERS = {
  reads_balances: ['yes', 'no'],
  what_fails: ['everything', 'every_order', 'some_pairs', 'not_spot', 'one_action'],
  box_ticked: ['yes', 'no'],
  list_equal: ['same', 'differs', 'unrestricted'],
  account_banner: ['none', 'identity', 'restricted'],
  key_still_listed: ['yes', 'no'],
  which_site: ['binance_com', 'other_site', 'test_page'],
  worked_before: ['yes', 'no'],
  key_compared: ['same', 'differs'],
  comes_and_goes: ['always', 'sometimes'],
  others_affected: ['only_me', 'others'],
  works_elsewhere: ['yes', 'no'],
  new_key_tried: ['yes', 'no'],
  message: ['plain', 'by_key', 'by_order', 'by_server'],
  // After a fix only that the error is still there says something of the causes: those that were mended are not it.
  after_outage: ['still'],
  after_trading: ['still'],
  after_list: ['still'],
  after_kyc: ['still'],
  after_key: ['still'],
  after_pair: ['still'],
  after_limits: ['still'],
} as const satisfies Record<QuestionId, readonly string[]>;

/** `unknown` is an answer to every question: it says nothing, and the question is not asked again. */
export type AnswerId = (typeof ANSWERS)[QuestionId][number] | 'unknown';

export type Answers = Readonly<Partial<Record<QuestionId, AnswerId>>>;

/** The code of an answer as a finding. */
export type AnswerCode = { [Q in QuestionId]: `answer.${Q}_${(typeof ANSWERS)[Q][number]}` }[QuestionId];
