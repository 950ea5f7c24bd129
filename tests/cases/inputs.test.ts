import { describe, expect, it } from 'vitest';
import { type Finding, readPaste } from '../../src/validator';
import { CLAIMS, readInputs } from './inputs';

const inputs = readInputs();
const TRAPS = ['other exchange', 'precision'];

const read = (text: string) => readPaste(text, { now: Date.UTC(2026, 10, 22) });

/** A claim by its code, with what its sentence repeats of the text. */
function claimOf({ code, params }: Finding): string {
  const told = params.address ?? params.written ?? params.errorCode ?? params.exchange ?? params.date ?? params.count;
  return told === undefined || told === '' ? code : `${code} ${told}`;
}

describe('inputs of other kinds', () => {
  it('are all in the table, and nothing else is', () => {
    expect(Object.keys(CLAIMS).sort()).toEqual(inputs.map(({ id }) => id).sort());
    expect(inputs).toHaveLength(53);
  });

  it.each(inputs)('$id, $expected: every sentence is one that was judged true', ({ id, input }) => {
    expect(read(input).findings.map(claimOf)).toEqual(CLAIMS[id]?.says);
  });

  it.each(inputs)('$id, $expected: only what is certain is called likely', ({ id, input }) => {
    const likely = read(input).causes.filter(({ likelihood }) => likelihood === 'likely');
    expect(likely.map(({ id: cause }) => cause)).toEqual([CLAIMS[id]?.likely ?? []].flat());
  });

  it.each(inputs.filter(({ kind }) => TRAPS.includes(kind)))('$id, a trap, $expected: has no likely cause', (trap) => {
    expect(read(trap.input).causes.filter(({ likelihood }) => likelihood === 'likely')).toEqual([]);
  });
});
