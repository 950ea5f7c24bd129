import { describe, expect, it } from 'vitest';
import { type Finding, readPaste } from '../../src/validator';
import { CLAIMED } from './claims';

const read = (text: string) => readPaste(text, { now: Date.UTC(2026, 10, 22) });

function claimOf({ code, params }: Finding): string {
  return `${code.replace(/^error\./, '')}${params.exchange === undefined ? '' : `=${params.exchange}`}`;
}

describe('texts of strangers in four languages', () => {
  it.each(CLAIMED)('are told as what they are, and as nothing else: %j', (text, says) => {
    const told = read(text).findings.map(claimOf);
    expect([...new Set(told)].sort()).toEqual(says.split(' ').sort());
  });

  it.each(CLAIMED.filter(([, , more]) => more?.first))('lead to the cause that they name: %j', (text, _says, more) => {
    expect(read(text).causes[0]?.id).toBe(more?.first);
  });

  it.each(CLAIMED)('call no cause likely but one that they name: %j', (text, _says, more) => {
    const likely = read(text).causes.filter(({ likelihood }) => likelihood === 'likely');
    expect(likely.map(({ id }) => id)).toEqual(likely.length > 0 ? [more?.first] : []);
  });
});
