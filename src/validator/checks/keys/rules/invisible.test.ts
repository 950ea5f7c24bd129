import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { invisible } from './invisible';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('invisible characters in a key', () => {
  provesEveryCode(invisible, check, { 'key.invisible_character': `\u200B${KEY}` });

  it.each(['\u200B', '\u00AD', '\uFEFF', '\u200E', '\u2060', '\u202E', '\u0000', '\uFE0F'])('finds %j', (char) => {
    const report = check(KEY.slice(0, 3) + char + KEY.slice(3));
    expect(findingOf(report, 'key.invisible_character')).toMatchObject({ params: { position: 4 }, span: [3, 4] });
  });

  it('finds one in a key that was pasted twice', () => {
    expect(codesOf(check(`${KEY}${KEY}\u200B`))).toEqual(
      expect.arrayContaining(['key.invisible_character', 'key.doubled']),
    );
  });

  it('counts all of them and names the first', () => {
    const report = check(`${KEY.slice(0, 3)}\u200B${KEY.slice(3)}\u00AD`);
    expect(findingOf(report, 'key.invisible_character').params).toEqual({
      position: 4,
      codepoint: 'U+200B',
      count: 2,
    });
  });
});
