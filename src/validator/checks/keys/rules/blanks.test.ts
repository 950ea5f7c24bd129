import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { blanks } from './blanks';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('blanks in a key', () => {
  provesEveryCode(blanks, check, {
    'key.blank_inside': `${KEY.slice(0, 8)} ${KEY.slice(8)}`,
    'key.line_break_inside': `${KEY.slice(0, 32)}\r\n${KEY.slice(32)}`,
    'key.blank_at_ends': `${KEY}\n`,
  });

  it('tells the place as a reader counts, blanks left out', () => {
    const report = check(`${KEY.slice(0, 8)} ${KEY.slice(8, 20)} ${KEY.slice(20)}`);
    expect(findingOf(report, 'key.blank_inside')).toMatchObject({ params: { position: 9, count: 2 }, span: [8, 9] });
  });

  it.each([
    ['\n', 1],
    ['\r\n', 1],
    ['\r\n\r\n', 2],
    ['\n\r', 2],
  ])('counts in %j so many line breaks: %i', (breaks, count) => {
    const report = check(KEY.slice(0, 32) + breaks + KEY.slice(32));
    expect(findingOf(report, 'key.line_break_inside').params).toEqual({ position: 33, count });
  });

  it.each(['\t', '\u00A0', '\u202F', '\u3000'])('knows %j for a blank', (blank) => {
    expect(codesOf(check(KEY.slice(0, 8) + blank + KEY.slice(8)))).toContain('key.blank_inside');
  });

  it('leaves a key with blanks at its ends in good shape', () => {
    expect(check(`  ${KEY}\t`).verdict).toBe('ok');
  });
});
