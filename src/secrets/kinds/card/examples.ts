import { type Example, PEOPLE } from '../../examples/example';

/** Numbers that payment companies publish for tests. */
const written = [
  '4111 1111 1111 1111',
  '4111111111111111',
  '4111-1111-1111-1111',
  '4111.1111.1111.1111',
  '4111\u00a01111\u00a01111\u00a01111',
  '4111\n1111\n1111\n1111',
  '5555 5555 5555 4444',
  '378282246310005',
  '3782 822463 10005',
  '2200 0000 0000 0053',
  '6011 1111 1111 1117',
  '5105105105105100',
  '30569309025904',
];

/** Numbers of payment cards, whose check digit is right. */
export const CARDS: readonly Example[] = written.map((secret) => ({
  name: secret,
  around: '({})',
  secret,
  removed: 'card',
  leftWhereShown: PEOPLE,
}));

export const NO_CARDS: readonly string[] = [
  'at 1700000000000 and 1700000001000',
  'order 4111111111111112 is open',
  '4111.1111111111111 USDT',
  'uid 4111 1111',
  '4111.111111111111 USDT',
  '4111 1111-1111.1111 in all',
];
