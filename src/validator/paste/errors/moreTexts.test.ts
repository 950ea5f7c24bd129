import { describe, expect, it } from 'vitest';
import { moreTexts } from './moreTexts';

const found = (text: string) => moreTexts(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('a message in the reader’s own language', () => {
  it('is found wherever it stands in a sentence', () => {
    const before = 'с утра у меня в программе '.repeat(8);
    expect(found(`${before}неверный формат API-ключа`)).toEqual([['key_format', 'неверный формат API-ключа']]);
  });

  it('has its words close together', () => {
    expect(found(`неверный ${'и очень длинный '.repeat(10)}формат API-ключа`)).toEqual([]);
  });
});
