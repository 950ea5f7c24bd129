import { describe, expect, it } from 'vitest';
import { findTheCause as flow } from '../../src/flow/findTheCause';
import { nodeOf } from '../../src/flow/graph';
import type { CauseId } from '../../src/validator';
import { readCases } from './cases';
import { truthfulAnswers } from './truthfulAnswers';

const CASES = readCases();

/** Cases whose facts lead elsewhere, and why that is right for a reader of a hosted tool. */
const LED_ELSEWHERE = new Map([
  [
    'c050',
    'the key was a good one of binance.com, and the program called a testnet: no reader of a hosted tool can do that',
  ],
  ['c059', 'as c050: the program was set to another environment than its key'],
  ['c084', 'an address ban that was answered with the message of -2015, in 2018: the text points to the key'],
  ['c094', 'the program signed one request wrongly: -1022 points to the keys, and ends at support'],
  ['c096', 'the program sent one request unsigned: -1002 points to permissions'],
]);

/** The causes that a reader can still be led to, with his answers fixed where his facts decide them. */
function causesInReach(answers: ReadonlyMap<string, string>): ReadonlySet<CauseId> {
  const found = new Set<CauseId>();
  const seen = new Set([flow.start as string]);
  for (const id of seen) {
    const node = nodeOf(flow, id);
    if (node.kind === 'cause') for (const cause of node.causes) found.add(cause);
    const fixed = answers.get(id);
    for (const answer of node.answers) {
      // A new message after a step would begin another case.
      if ((fixed === undefined || fixed === answer.id) && answer.id !== 'other') seen.add(answer.to);
    }
  }
  return found;
}

describe('a truthful reader of a real case', () => {
  it('there are 50 cases', () => expect(CASES).toHaveLength(50));

  it.each(CASES.filter(({ id }) => !LED_ELSEWHERE.has(id)))('$id can be led to $cause', ({ facts, paste, cause }) => {
    expect([...causesInReach(truthfulAnswers(facts, paste))]).toContain(cause);
  });

  it.each(CASES.filter(({ id }) => LED_ELSEWHERE.has(id)))('$id is led elsewhere', ({ facts, paste, cause }) => {
    expect([...causesInReach(truthfulAnswers(facts, paste))]).not.toContain(cause);
  });
});
