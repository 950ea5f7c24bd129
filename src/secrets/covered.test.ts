import { describe, expect, it } from 'vitest';
import { covered } from './covered';

describe('covering stretches of a text', () => {
  it('puts a sign in the place of every character', () => {
    expect(covered('key=abc, id=7', [[4, 7]], '•')).toBe('key=•••, id=7');
  });

  it('covers several stretches', () => {
    const spans = [
      [0, 2],
      [3, 5],
    ] as const;
    expect(covered('ab-cd', spans, ' ')).toBe('  -  ');
  });

  it('counts a character outside the basic plane as two, as places in the text do', () => {
    expect(covered('😀b', [[0, 2]], '•')).toBe('••b');
  });

  it.each(['\n', '\r\n', '\r'])('leaves the line break %j where it is', (lineBreak) => {
    expect(covered(`ab${lineBreak}cd`, [[1, 3 + lineBreak.length]], '•')).toBe(`a•${lineBreak}•d`);
  });

  it('changes nothing without stretches', () => {
    expect(covered('abc', [], '•')).toBe('abc');
  });
});
