import { expect, it } from 'vitest';
import { widthOf } from './measure';
import { wrap } from './wrap';

it('text breaks between words, where the line is full', () => {
  expect(wrap('Tick the trading box', 90)).toEqual(['Tick the', 'trading box']);
});

it('a soft hyphen is drawn only where the word breaks', () => {
  expect(wrap('Berech\u00adtigung', 70)).toEqual(['Berech-', 'tigung']);
  expect(wrap('Berech\u00adtigung', 200)).toEqual(['Berechtigung']);
});

it('a minus before a number stays with it', () => {
  expect(wrap('-1022, -2014', 60)).toEqual(['-1022,', '-2014']);
});

it('a word that is too wide stays whole', () => {
  expect(wrap('Identitätsverifizierung', 50)).toEqual(['Identitätsverifizierung']);
});

it('no line of several words is wider than asked for', () => {
  for (const line of wrap('Balances load, orders and rebalancing fail', 110)) expect(widthOf(line)).toBeLessThan(110);
});
