import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { oddLetters } from './oddLetters';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('letters that no key has', () => {
  provesEveryCode(oddLetters, check, {
    'key.cyrillic_letter': `А${KEY.slice(1)}`,
    'key.greek_letter': `Ο${KEY.slice(1)}`,
    'key.turkish_letter': `ı${KEY.slice(1)}`,
    'key.full_width_character': `Ａ${KEY.slice(1)}`,
    'key.look_alike': `é${KEY.slice(1)}`,
    'key.foreign_character': `ж${KEY.slice(1)}`,
    'key.more_odd_characters': '!'.repeat(9) + KEY.slice(9),
  });

  it('tells place, character, code point, alphabet and Latin twin', () => {
    const report = check(`${KEY.slice(0, 11)}А${KEY.slice(12)}`);
    expect(findingOf(report, 'key.cyrillic_letter')).toMatchObject({
      params: { position: 12, char: 'А', codepoint: 'U+0410', script: 'cyrillic', latin: 'A' },
      span: [11, 12],
    });
  });

  it('counts an emoji before it as one character', () => {
    const report = check(`😀${KEY.slice(2)}А`);
    expect(findingOf(report, 'key.cyrillic_letter').params.position).toBe(64);
  });

  it('names eight and counts the others', () => {
    const report = check('!'.repeat(20) + KEY.slice(20));
    expect(codesOf(report).filter((code) => code === 'key.foreign_character')).toHaveLength(8);
    expect(findingOf(report, 'key.more_odd_characters').params).toEqual({ count: 12 });
  });

  it('writes the replacement character for half an emoji', () => {
    expect(findingOf(check(`\uD83D${KEY.slice(1)}`), 'key.foreign_character').params.char).toBe('\uFFFD');
  });
});
