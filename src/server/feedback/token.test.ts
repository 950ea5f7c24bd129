import { expect, test } from 'vitest';
import { ID, VISITOR } from '../testing/testApp';
import { sha256, tokenFor } from './token';

const OTHER = 'b1d3c0de-0000-4000-8000-0000000000bb';

test('the same browser gets the same token for the same vote', () => {
  expect(tokenFor(ID, VISITOR)).toBe(tokenFor(ID, VISITOR));
});

test.each([
  ['visitor', ID, OTHER],
  ['vote', OTHER, VISITOR],
])('another %s gives another token', (_, id, visitor) => {
  expect(tokenFor(id, visitor)).not.toBe(tokenFor(ID, VISITOR));
});

test('a hash is the SHA-256 that everybody computes', () => {
  expect(sha256('abc')).toBe(
    Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex').toString('base64url'),
  );
});
