import { describe, expect, it } from 'vitest';
import { findTheCause as flow } from '../../src/flow/findTheCause';
import { keyOf, nodeOf } from '../../src/flow/graph';
import { type CauseId, decodeError } from '../../src/validator';
import { suggestedAnswer } from '../../src/validator/case';
import { answersOf } from './answersOf';
import { type CaseFacts, readCases } from './cases';

const CASES = readCases();

/** Cases whose facts lead elsewhere, and why that is right for a reader of a hosted tool. */
const LED_ELSEWHERE = new Map([
  ['c005', 'the key was compared and right, but his own program did not load it, which a hosted tool does by itself'],
  [
    'c050',
    'the key was a good one of binance.com, and the program called a testnet: no reader of a hosted tool can do that',
  ],
  ['c059', 'as c050: the program was set to another environment than its key'],
  ['c084', 'an address ban that was answered with the message of -2015, in 2018: the text points to the key'],
  ['c094', 'the program signed one request wrongly: -1022 points to the keys, and ends at support'],
]);

/** What a truthful reader answers where his facts decide it; of his text he says what its errors suggest. */
function truthfulAnswers(facts: CaseFacts, paste: string): Readonly<Record<string, string | undefined>> {
  const known = { findings: decodeError(paste).findings, answers: {} };
  return { message: suggestedAnswer('message', known)?.answer, ...answersOf(facts) };
}

/** The causes that a reader can still be led to, with his answers fixed where his facts decide them. */
function causesInReach(answers: Readonly<Record<string, string | undefined>>): ReadonlySet<CauseId> {
  const found = new Set<CauseId>();
  const seen = new Set([flow.start as string]);
  for (const id of seen) {
    const node = nodeOf(flow, id);
    if (node.kind === 'cause') for (const cause of node.causes) found.add(cause);
    const fixed = answers[keyOf(flow, id)];
    for (const answer of node.answers) {
      // A new message after a step would begin another case.
      if ((fixed === undefined || fixed === answer.id) && answer.id !== 'other') seen.add(answer.to);
    }
  }
  return found;
}

describe('a truthful reader of a real case', () => {
  it.each(CASES.filter(({ id }) => !LED_ELSEWHERE.has(id)))('$id can be led to $cause', ({ facts, paste, cause }) => {
    expect([...causesInReach(truthfulAnswers(facts, paste))]).toContain(cause);
  });

  it.each(CASES.filter(({ id }) => LED_ELSEWHERE.has(id)))('$id is led elsewhere', ({ facts, paste, cause }) => {
    expect([...causesInReach(truthfulAnswers(facts, paste))]).not.toContain(cause);
  });
});
