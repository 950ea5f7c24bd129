interface Question {
  /** What the answer costs the reader, in bits of information: it has to tell more than that to be worth asking. */
  readonly cost: number;
  /** Findings that make the question needless: a code, or a namespace that ends in a dot. */
  readonly answeredBy: readonly string[];
}

/**
 * What may be asked. A look at XChainer costs least, a screen of Binance more, two lists side by side most. The
 * questions follow the reading of 99 public cases (2017-09 to 2026-07); what their answers are and weigh stands in
 * `answers/table.ts` and `weights/answers.ts`.
 */
export const QUESTIONS = {
  reads_balances: { cost: 0.05, answeredBy: ['permissions.reading_off'] },
  what_fails: { cost: 0.1, answeredBy: [] },
  box_ticked: {
    cost: 0.15,
    answeredBy: ['permissions.trading_on', 'permissions.trading_off', 'permissions.trading_expired'],
  },
  list_equal: {
    cost: 0.35,
    answeredBy: ['whitelist.lists_match', 'whitelist.address_missing', 'whitelist.request_ip_listed'],
  },
  account_banner: { cost: 0.15, answeredBy: ['verification.', 'account.'] },
  key_still_listed: { cost: 0.15, answeredBy: ['permissions.trading_on', 'permissions.trading_off'] },
  which_site: { cost: 0.1, answeredBy: ['key.hex_only'] },
  worked_before: { cost: 0.05, answeredBy: [] },
  key_compared: { cost: 0.25, answeredBy: ['key.too_short', 'key.too_long', 'key.look_alike'] },
  comes_and_goes: { cost: 0.1, answeredBy: [] },
  others_affected: { cost: 0.2, answeredBy: [] },
  works_elsewhere: { cost: 0.2, answeredBy: [] },
  new_key_tried: { cost: 0.15, answeredBy: [] },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** The ids of {@link QUESTIONS} in their order. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** True when the findings hold the answer already. */
export function isAnswered(id: QuestionId, codes: readonly string[]): boolean {
  const { answeredBy }: Question = QUESTIONS[id];
  return codes.some((code) =>
    answeredBy.some((answer) => (answer.endsWith('.') ? code.startsWith(answer) : code === answer)),
  );
}
