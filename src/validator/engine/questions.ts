interface Question {
  /**
   * What the answer costs the reader, in bits of information: it has to tell more than that to be worth asking. Infinite
   * where only a flow asks: what the text says, which the engine reads itself, and what was seen after a fix.
   */
  readonly cost: number;
  /** Findings that make the question needless: the beginning of a code, or all of it. */
  readonly answeredBy?: readonly string[];
  /** Kinds of findings that can suggest an answer: those of the checks that look at the same thing. */
  readonly seenIn?: readonly string[];
}

const NEVER = Number.POSITIVE_INFINITY;

/** What was seen after a fix. */
const AFTER = { cost: NEVER } as const;

/**
 * What may be asked. A look at XChainer costs least, a screen of Binance more, two lists side by side most. The
 * questions follow the reading of 99 public cases (2017-09 to 2026-07); what their answers are and weigh stands in
 * `answers/table.ts` and `weights/answers.ts`.
 */
export const QUESTIONS = {
  reads_balances: { cost: 0.05, answeredBy: ['permissions.reading_off'], seenIn: ['error'] },
  what_fails: { cost: 0.1 },
  box_ticked: {
    cost: 0.15,
    answeredBy: ['permissions.trading_on', 'permissions.trading_off', 'permissions.trading_expired'],
    seenIn: ['permissions'],
  },
  list_equal: {
    cost: 0.35,
    answeredBy: [
      'whitelist.lists_match',
      'whitelist.address_missing',
      'whitelist.request_ip_listed',
      'whitelist.request_ip_not_on_binance',
      'whitelist.request_ip_unknown',
      'whitelist.more_than_30',
      'permissions.unrestricted',
    ],
    seenIn: ['whitelist', 'permissions'],
  },
  account_banner: {
    cost: 0.15,
    answeredBy: ['verification.', 'account.'],
    seenIn: ['verification', 'account', 'error'],
  },
  key_still_listed: { cost: 0.15, answeredBy: ['permissions.trading_on', 'permissions.trading_off'] },
  which_site: { cost: 0.1, answeredBy: ['key.hex_only'], seenIn: ['key', 'error'] },
  worked_before: { cost: 0.05 },
  key_compared: { cost: 0.25, answeredBy: ['key.too_short', 'key.too_long', 'key.look_alike'], seenIn: ['key'] },
  comes_and_goes: { cost: 0.1 },
  others_affected: { cost: 0.2 },
  works_elsewhere: { cost: 0.2 },
  new_key_tried: { cost: 0.15 },
  message: { cost: NEVER, seenIn: ['error'] },
  after_outage: AFTER,
  after_trading: AFTER,
  after_list: AFTER,
  after_kyc: AFTER,
  after_key: AFTER,
  after_pair: AFTER,
  after_limits: AFTER,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** The kinds of findings that can suggest an answer to a question. */
export function kindsOf(id: QuestionId): readonly string[] {
  const { seenIn = [] }: Question = QUESTIONS[id];
  return seenIn;
}

/** The ids of {@link QUESTIONS} in their order. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** True when the findings hold the answer already. */
export function isAnswered(id: QuestionId, codes: readonly string[]): boolean {
  const { answeredBy = [] }: Question = QUESTIONS[id];
  const starts = [...answeredBy, answerCode(id)];
  return codes.some((code) => starts.some((start) => code.startsWith(start)));
}

/** The code of an answer as a finding; without an answer the beginning of all that a question has. */
export function answerCode(question: string, answer = ''): string {
  return `answer.${question}_${answer}`;
}
