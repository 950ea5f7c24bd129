import { expect, test } from 'vitest';
import { blocks } from './blocks';

const spansOf = (text: string) => blocks(text, /</g, />/g);

test('a block goes from its first sign to its last', () =>
  expect(spansOf('a <b> c <d> e')).toEqual([
    [2, 5],
    [8, 11],
  ]));

test('what begins inside a block belongs to it', () => expect(spansOf('<a <b> c>')).toEqual([[0, 6]]));

test('a block without an end goes on to the end of the text', () => expect(spansOf('> <a <b')).toEqual([[2, 7]]));

test('a text is read from its beginning, whatever was read before', () => {
  const [begin, end] = [/</g, />/g];
  begin.lastIndex = end.lastIndex = 3;
  expect(blocks('<a>', begin, end)).toHaveLength(1);
});
