import { expect, test } from 'vitest';
import { typingPause } from './typingPause';

test.each([
  ['the first letter', { inputType: 'insertText' }, 1],
  ['a letter of a short text', { inputType: 'insertText' }, 2000],
  ['a paste of any length', { inputType: 'insertFromPaste' }, 1_000_000],
  ['a text that the page itself puts in', {}, 1_000_000],
])('%s is judged at once', (_, change, length) => {
  expect(typingPause(change, length)).toBe(0);
});

test.each(['insertText', 'insertLineBreak', 'deleteContentBackward'])(
  '%s in a long text waits for the next',
  (inputType) => {
    expect(typingPause({ inputType }, 2001)).toBeGreaterThan(0);
  },
);
