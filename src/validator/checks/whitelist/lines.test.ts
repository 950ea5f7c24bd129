import { describe, expect, it } from 'vitest';
import { checkWhitelist } from './checkWhitelist';
import { linesOf } from './lines';

describe('lines of a list', () => {
  it.each([
    ['1.1.1.1\r\n\n  \n8.8.8.8\u20289.9.9.9', ['1.1.1.1', '8.8.8.8', '9.9.9.9']],
    ['1.1.1.1 -\n1.1.1.9\n8.8.8.8', ['1.1.1.1 -\n1.1.1.9', '8.8.8.8']],
    ['1ю1ю1ю1б\n8ю8ю8ю8', ['1ю1ю1ю1б\n8ю8ю8ю8']],
    ['8.8.8.8 -\nthanks', ['8.8.8.8 -', 'thanks']],
    ['our list -\n8.8.8.8', ['our list -', '8.8.8.8']],
    ['- 1.1.1.1\n- 8.8.8.8', ['- 1.1.1.1', '- 8.8.8.8']],
    ['', []],
  ])('of %j', (text, lines) => {
    expect(linesOf(text).map((span) => text.slice(...span))).toEqual(lines);
  });

  it('keep a range together that was broken, and two addresses apart that were not', () => {
    expect(checkWhitelist({ platform: '1.1.1.1 -\n1.1.1.9', binance: '' }).list).toBe('');
    expect(checkWhitelist({ platform: '1.1.1.1\n- 1.1.1.9', binance: '' }).list).toBe('1.1.1.1,1.1.1.9');
  });

  it('make no row of numbers of a column', () => {
    expect(checkWhitelist({ platform: '1\n2\n3\n1.1.1.1', binance: '' }).findings).toHaveLength(1);
  });
});
