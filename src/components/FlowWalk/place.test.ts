import { describe, expect, it } from 'vitest';
import { findTheCause as flow } from '../../flow/findTheCause';
import { placeIn, searchOf } from './place';

describe('the place in an address', () => {
  it('is read again as it was written', () => {
    const place = { answers: { others_affected: 'only_me', message: 'plain' }, step: 'message' };
    expect(placeIn(flow, searchOf(flow, place, ''))).toEqual(place);
  });

  it('is read from the names of before', () => {
    expect(placeIn(flow, '?balances=loads&step=addresses')).toEqual({
      answers: { reads_balances: 'yes' },
      step: 'list_equal',
    });
  });

  it.each(['?step=solved', '?step=toString', '?step=', '?message=x', '?toString=yes', '?ip=203.0.113.10'])(
    'takes nothing from %s',
    (search) => {
      expect(placeIn(flow, search)).toEqual({ answers: {} });
    },
  );

  it('leaves everything else in the address as it was', () => {
    expect(searchOf(flow, { answers: { reads_balances: 'yes' } }, '?code=-2015,-1021&ip=2001:db8::1')).toBe(
      '?code=-2015,-1021&ip=2001:db8::1&reads_balances=yes',
    );
  });

  it('takes the place of the one before, under old names, too', () => {
    expect(searchOf(flow, { answers: { reads_balances: 'no' } }, '?balances=loads&message=plain&step=message')).toBe(
      '?reads_balances=no',
    );
  });

  it('is gone with the last answer', () => {
    expect(searchOf(flow, { answers: {} }, '?reads_balances=yes')).toBe('');
  });
});
