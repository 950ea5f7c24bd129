import { describe, expect, it } from 'vitest';
import { type Finding, readPaste } from '../../src/validator';
import { CLAIMED } from './claims';

const ROWS = CLAIMED.map(([text, says, more]) => ({ text, says: says.split(' '), first: more?.first }));

const read = (text: string) => readPaste(text, { now: Date.UTC(2026, 10, 22) });

function claimOf({ code, params }: Finding): string {
  return `${code.replace(/^error\./, '')}${params.exchange === undefined ? '' : `=${params.exchange}`}`;
}

describe('texts of strangers in four languages', () => {
  it.each(ROWS)('are told as what they are, and as nothing else: $text', ({ text, says }) => {
    const told = read(text).findings.map(claimOf);
    expect([...new Set(told)].sort()).toEqual([...says].sort());
  });

  it.each(ROWS.filter(({ first }) => first))('lead to the cause that they name: $text', ({ text, first }) => {
    expect(read(text).causes[0]?.id).toBe(first);
  });

  it.each(ROWS)('call no cause likely but one that they name: $text', ({ text, first }) => {
    const likely = read(text).causes.filter(({ likelihood }) => likelihood === 'likely');
    expect(likely.map(({ id }) => id)).toEqual(likely.length > 0 ? [first] : []);
  });
});
