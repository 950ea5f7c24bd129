import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CauseId, decodeError } from '../../src/validator';

interface Case {
  readonly id: string;
  readonly source: string;
  readonly paste: string;
  readonly cause: CauseId;
}

const CASES = readFileSync(join(__dirname, 'cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ paste }) => paste !== '');

/** Texts that hold no error of our table; each would need a row, not a guess. */
const NOT_IN_THE_TABLE = new Map([
  ['c028', 'a margin message of an interface that no longer exists'],
  ['c044', '-1100: parameter errors belong to the complete table of codes'],
  ['c067', 'a message of the trading program itself'],
  ['c081', 'a message of the trading program itself'],
  ['c083', '-1109: futures errors belong to the complete table of codes'],
  ['c089', 'a bare 403, which can mean three things'],
  ['c097', '-1102: parameter errors belong to the complete table of codes'],
]);

/** Causes that the error of a case usually does not have; known from one thread each, so the row does not name them. */
const NOT_ALLOWED = new Map([['c084', 'an address ban that was answered with the message of -2015, in 2018']]);

const errorsOf = (paste: string) => decodeError(paste).errors;
const known = CASES.filter(({ id }) => !NOT_IN_THE_TABLE.has(id));

describe('real cases', () => {
  it.each(CASES)('$id: $cause is not ruled out by its text', ({ paste, cause }) => {
    expect(errorsOf(paste).flatMap(({ rulesOut }) => rulesOut)).not.toContain(cause);
  });

  it.each(known.filter(({ id }) => !NOT_ALLOWED.has(id)))('$id: $cause is allowed by its text', ({ paste, cause }) => {
    expect(errorsOf(paste).flatMap(({ allows }) => allows)).toContain(cause);
  });

  it.each(known)('$id: every error in it is in the table', ({ paste }) => {
    const ids = errorsOf(paste).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids).not.toContain('unknown_code');
  });

  it.each(CASES.filter(({ id }) => NOT_IN_THE_TABLE.has(id)))(
    '$id: nothing is claimed of a text without a row',
    (row) => {
      for (const { id } of errorsOf(row.paste)) expect(id).toBe('unknown_code');
    },
  );
});
