import { expect, test } from 'vitest';
import { searchWith } from './searchWith';

test('what others wrote into the address stays, and stays readable', () => {
  const search = '?code=-2015,-1021&ip=2001:db8::1&reads_balances=yes';
  expect(searchWith(search, ['reads_balances'], [['box_ticked', 'no']])).toBe(
    '?code=-2015,-1021&ip=2001:db8::1&box_ticked=no',
  );
});

test('an old name of a question becomes its name of today', () => {
  expect(searchWith('?ip=203.0.113.10&balances=loads', [], [])).toBe('?reads_balances=yes&ip=203.0.113.10');
});

test('nothing is left of a query without pairs', () => {
  expect(searchWith('?reads_balances=yes', ['reads_balances'], [])).toBe('');
});
