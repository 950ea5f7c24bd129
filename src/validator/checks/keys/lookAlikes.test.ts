import { describe, expect, it } from 'vitest';
import { isPlain, lookAlike } from './lookAlikes';

describe('look-alikes', () => {
  it.each([
    ['А', 'cyrillic', 'A'],
    ['В', 'cyrillic', 'B'],
    ['Е', 'cyrillic', 'E'],
    ['З', 'cyrillic', '3'],
    ['х', 'cyrillic', 'x'],
    ['і', 'cyrillic', 'i'],
    ['Ο', 'greek', 'O'],
    ['ν', 'greek', 'v'],
    ['ı', 'turkish', 'i'],
    ['İ', 'turkish', 'I'],
    ['ｚ', 'fullwidth', 'z'],
    ['０', 'fullwidth', '0'],
    ['ö', 'other', 'o'],
    ['²', 'other', '2'],
  ])('takes %s for %s %s', (char, script, latin) => {
    expect(lookAlike(char)).toEqual({ script, latin });
  });

  it.each(['ж', '!', '-', '字', '😀', '\uD800', 'A'])('finds no twin for %j', (char) => {
    expect(lookAlike(char)).toBeUndefined();
  });

  it('names a plain twin for every letter between U+0080 and U+FFFF that has one', () => {
    for (let code = 0x80; code <= 0xffff; code += 1) {
      const twin = lookAlike(String.fromCharCode(code));
      if (twin) expect(isPlain(twin.latin)).toBe(true);
    }
  });
});
