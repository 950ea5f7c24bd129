import { expect, test } from 'vitest';
import type { Piece } from '../../validator/paste/types';
import { type Segment, segmentsOf } from './segments';

function pieceAt(start: number, end: number): Piece {
  return { kind: 'error', span: [start, end], secret: false, codes: [] };
}

function textOf(segments: readonly Segment[]): string {
  return segments.map((it) => ('text' in it ? it.text : '')).join('');
}

test('a short text is copied whole, with its pieces in their places', () => {
  const [first, second] = [pieceAt(2, 7), pieceAt(8, 9)];
  expect(segmentsOf('a -2015 b', [first, second])).toEqual([
    { text: 'a ' },
    { text: '-2015', piece: first },
    { text: ' ' },
    { text: 'b', piece: second },
  ]);
});

test('of a long log the places around a piece are kept and the left-out lines are counted', () => {
  const before = 'line\n'.repeat(1000);
  const segments = segmentsOf(`${before}-2015\n${'more\n'.repeat(1000)}`, [pieceAt(before.length, before.length + 5)]);
  expect(textOf(segments).length).toBeLessThan(1000);
  expect(textOf(segments)).toContain('line\n-2015\nmore');
  expect(segments.filter((it) => 'skippedLines' in it)).toEqual([{ skippedLines: 972 }, { skippedLines: 973 }]);
});

test('the copy stays short however many and however long the pieces are', () => {
  const text = '-2015 '.repeat(200_000);
  const pieces = Array.from({ length: 200 }, (_, at) => pieceAt(at * 3000, at * 3000 + 2500));
  expect(textOf(segmentsOf(text, pieces)).length).toBeLessThan(60_000);
});

test('a long text without a piece shows its beginning', () => {
  expect(segmentsOf('x'.repeat(5000), [])).toEqual([{ text: 'x'.repeat(420) }, { skippedLines: 0 }]);
});

test('a piece inside another is not drawn twice', () => {
  expect(textOf(segmentsOf('abcdef', [pieceAt(0, 4), pieceAt(1, 3)]))).toBe('abcdef');
});
