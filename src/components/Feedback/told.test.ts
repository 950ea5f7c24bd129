import { expect, test } from 'vitest';
import { NOTHING_TOLD, toldAfter } from './told';

test('a box that this view never filled says nothing about the comment', () => {
  expect(toldAfter(NOTHING_TOLD, ['unclear'], '')).toEqual({ reasons: true, comment: false });
});

test('a comment that was sent and then erased is still told, as an empty one', () => {
  const sent = toldAfter(NOTHING_TOLD, ['unclear'], 'remove me please');
  expect(toldAfter(sent, [], '')).toEqual({ reasons: true, comment: true });
});
