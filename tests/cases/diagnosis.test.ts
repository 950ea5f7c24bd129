import { describe, expect, it } from 'vitest';
import { answersOf } from './answersOf';
import { readCases } from './cases';
import { levelOf, measure } from './measure';

const cases = readCases();
const measured = cases.map(measure);

/** Led elsewhere although every fact was given; `npm run bench:diagnosis` names them with the cause that leads. */
const MISSED = new Map([
  ['c016', 'a key that worked on another server is taken for one that still exists'],
  ['c024', 'said to have all permissions, and had not'],
  ['c025', 'futures alone, as c030: the account is newer than the key, which nobody had looked at'],
  ['c050', 'a good key of binance.com in a program that called a testnet'],
  ['c059', 'as c050'],
  ['c081', 'a lock for moving orders too often, told by a program in its own words'],
  ['c096', 'a request sent unsigned, answered like a missing permission'],
]);

describe('diagnosis of real cases', () => {
  it('has the true cause among the first three, from the text alone, in at least 80 % of them', () => {
    expect(levelOf(measured).inFirstThree).toBeGreaterThanOrEqual(0.8);
  });

  it('has it first with the facts as answers in at least 85 % of them', () => {
    expect(levelOf(measured).first).toBeGreaterThanOrEqual(0.85);
  });

  it('needs at most three questions on median', () => {
    expect(levelOf(measured).medianQuestions).toBeLessThanOrEqual(3);
  });

  it.each(measured.filter(({ id }) => !MISSED.has(id)))('$id: $cause comes first', ({ byFacts }) => {
    expect(byFacts).toBe(1);
  });

  it('takes answers from what fields mean', () => {
    expect(answersOf({ worksForReading: true, failsOn: 'order', keySource: 'binance.us' })).toEqual({
      reads_balances: 'yes',
      what_fails: 'every_order',
      which_site: 'other_site',
    });
  });
});
