import { describe, expect, it } from 'vitest';
import { decodeError } from '../../src/validator';
import { readCases } from './cases';

const CASES = readCases().filter(({ paste }) => paste !== '');

/** Causes that the error of a case usually does not have; known from one thread each, so the row does not name them. */
const NOT_ALLOWED = new Map([['c084', 'an address ban that was answered with the message of -2015, in 2018']]);

const errorsOf = (paste: string) => decodeError(paste).errors;

describe('real cases', () => {
  it.each(CASES)('$id: $cause is not ruled out by its text', ({ paste, cause }) => {
    expect(errorsOf(paste).flatMap(({ rulesOut }) => rulesOut)).not.toContain(cause);
  });

  it.each(CASES.filter(({ id }) => !NOT_ALLOWED.has(id)))('$id: $cause is allowed by its text', ({ paste, cause }) => {
    expect(errorsOf(paste).flatMap(({ allows }) => allows)).toContain(cause);
  });

  it.each(CASES)('$id: every error in it is in the table', ({ paste }) => {
    const ids = errorsOf(paste).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids).not.toContain('unknown_code');
  });
});
