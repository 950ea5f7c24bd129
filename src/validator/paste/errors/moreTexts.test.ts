import { describe, expect, it } from 'vitest';
import { moreTexts } from './moreTexts';

const found = (text: string) => moreTexts(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('a message in the reader’s own language', () => {
  it('is found wherever it stands in a sentence', () => {
    const before = 'с утра у меня в программе '.repeat(8);
    expect(found(`${before}неверный формат API-ключа`)).toEqual([['key_format', 'неверный формат API-ключа']]);
  });

  it.each([
    [120, 1],
    [121, 0],
  ])('has its words at most %i characters apart', (width, count) => {
    const [first, last] = ['неверный', 'формат api-ключ'];
    const text = `${first}${' '.repeat(width - first.length - last.length)}${last}`;
    expect(found(text)).toHaveLength(count);
  });

  it.each(['запрещённого', 'запрещенного'])('is written with its dots and without: %s', (word) => {
    expect(found(`сервис недоступен из ${word} местоположения`).map(([id]) => id)).toEqual(['restricted_location']);
  });
});
