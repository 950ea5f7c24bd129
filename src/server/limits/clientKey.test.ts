import { expect, test } from 'vitest';
import { clientKeys } from './clientKey';

const EVENING = new Date('2026-11-22T23:59:59.000Z');
const MIDNIGHT = new Date('2026-11-23T00:00:00.000Z');
const ADDRESS = '203.0.113.9';

const keyAt = (now: Date, secret = 'secret') => clientKeys(secret, () => now)(ADDRESS);

test('a client has one name on one day, on every server with the same secret', () => {
  expect(keyAt(EVENING)).toBe(keyAt(new Date('2026-11-22T00:00:00.000Z')));
});

test('the name of a day says nothing about the next', () => {
  expect(keyAt(EVENING)).not.toBe(keyAt(MIDNIGHT));
});

test('without the secret a name cannot be computed from an address', () => {
  expect(keyAt(EVENING, 'another')).not.toBe(keyAt(EVENING));
});
