import { describe, expect, it } from 'vitest';
import { KEY } from '../../../../tests/validator/sampleKeys';
import { maskKey, toMask } from './mask';

function drawn(text: string): string {
  return maskKey(text)
    .map(({ char }) => char)
    .join('');
}

describe('masked line', () => {
  it('draws a dot for every normal character', () => {
    expect(drawn(KEY)).toBe('•'.repeat(64));
  });

  it('shows odd characters with their code point', () => {
    expect(maskKey('aА')[1]).toEqual({ char: 'А', shown: true, kind: 'look_alike', span: [1, 2], name: 'U+0410' });
  });

  it('makes blanks and invisible characters visible', () => {
    expect(drawn('a b\n\u200B')).toBe('•␣•⏎◌');
  });

  it('shows the label, which is no secret', () => {
    expect(drawn('API Key: abc')).toBe('API Key: •••');
  });

  it('ends after 200 places', () => {
    expect(maskKey('a'.repeat(1_000_000))).toHaveLength(200);
  });
});

describe('mask of a key', () => {
  it('keeps length, kinds of characters and everything odd', () => {
    expect(toMask('aB3 А\u200B')).toBe('xX9 А\u200B');
  });

  it('keeps the label and the lines of a PEM file', () => {
    expect(toMask('API Key: aB3')).toBe('API Key: xX9');
    expect(toMask('-----BEGIN PRIVATE KEY-----\naB3\n')).toBe('-----BEGIN PRIVATE KEY-----\nxX9\n');
  });
});
