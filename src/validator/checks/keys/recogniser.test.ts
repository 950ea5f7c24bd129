import { describe, expect, it } from 'vitest';
import { KEY } from '../../../../tests/validator/sampleKeys';
import { readPaste } from '../../paste';

const piecesOf = (text: string) => readPaste(text, { now: 0 }).pieces.map(({ kind, codes }) => [kind, ...codes]);
const HALF = KEY.slice(0, 30);
const REST = KEY.slice(30);

describe('a key alone, whole or damaged', () => {
  it.each([
    ['as it is', KEY, ['key', 'key.shape_ok']],
    ['four short', KEY.slice(0, 60), ['key', 'key.too_short']],
    ['as short as one may be', KEY.slice(0, 50), ['key', 'key.too_short']],
    ['with a blank inside', `${HALF} ${REST}`, ['key', 'key.blank_inside']],
    ['with a dash inside', `${HALF}-${REST}`, ['key', 'key.foreign_character', 'key.too_long']],
    ['as a mask', 'X'.repeat(64), ['key_mask', 'key.shape_ok', 'key.mask_limits']],
  ])('is read as a key %s', (_how, text, piece) => {
    expect(piecesOf(text)).toEqual([piece]);
  });

  it.each([
    ['shorter than most of a key', KEY.slice(0, 49)],
    ['in a path', `keys/${KEY}`],
    ['in a mail address', `${KEY}@example`],
    ['in a query', `?${KEY}&`],
    ['in a field', `{"${KEY}": 1}`],
    ['as a host', `${HALF}.${REST}`],
    ['in two settings', `name=${HALF} mode=${REST}`],
  ])('is no key of Binance’s shape %s', (_how, text) => {
    expect(piecesOf(text).flat()).not.toContain('key.shape_ok');
    expect(piecesOf(text).flat()).not.toContain('key.too_short');
  });
});
