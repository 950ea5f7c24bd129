import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { decodeError } from '../decodeError';
import { notRecognised } from './notRecognised';

describe('texts without a known error', () => {
  provesEveryCode(notRecognised, decodeError, { 'error.not_recognised': 'Something went wrong' });

  it.each([
    'Something went wrong',
    'BUY QTY 3.7 at -1022.50 USDT, profit -2015 USDT today, and the log goes on and on. '.repeat(5),
    '2015-02-15 10:55:03 order 2010 done',
    'status: 401 Unauthorized',
    '{"code":0,"data":[]}',
    '{"code":200,"msg":"success"}',
  ])('are not checkable: %s', (text) => {
    expect(codesOf(decodeError(text))).toEqual(['error.not_recognised']);
    expect(decodeError(text).verdict).toBe('not_checkable');
  });

  it('are told apart from no text at all', () => {
    expect(decodeError(' \n')).toMatchObject({ verdict: 'not_checkable', findings: [], errors: [] });
  });
});
