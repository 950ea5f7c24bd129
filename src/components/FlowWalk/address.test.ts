import { expect, it } from 'vitest';
import { findTheCause as flow } from '../../flow/findTheCause';
import { addressOf, placeIn } from './address';

it('a place survives the way through the address', () => {
  const place = { answers: { outage: 'only_this', message: 'unknown' }, step: 'outage' };
  expect(placeIn(flow, addressOf(flow, place, ''))).toEqual(place);
});

it('an address may hold anything; only what is ours is read', () => {
  expect(placeIn(flow, '?outage=maybe&message=plain&x=1&step=toString')).toEqual({ answers: { message: 'plain' } });
});

it('what else stands in the address stays, and answers taken back go', () => {
  expect(addressOf(flow, { answers: { outage: 'unknown' } }, '?ip=203.0.113.10&message=plain&step=outage')).toBe(
    '?ip=203.0.113.10&outage=unknown',
  );
});

it('without answers the address is bare', () => {
  expect(addressOf(flow, { answers: {} }, '?outage=unknown')).toBe('');
});
