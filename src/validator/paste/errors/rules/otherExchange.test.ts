import { describe, expect, it } from 'vitest';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { readPaste } from '../..';
import { otherExchange } from './otherExchange';

const read = (text: string) => readPaste(text, { now: 0 });

describe('errors of other exchanges', () => {
  provesEveryCode(otherExchange, read, {
    'error.other_exchange': '{"code":700002,"msg":"Signature for this request is not valid."}',
    'error.other_exchange_named': 'bybit {"retCode":10003,"retMsg":"API key is invalid."}',
  });

  it('have no cause, and no link that carries their number', () => {
    const { causes, next } = read('bybit {"retCode":10003,"retMsg":"API key is invalid."}');
    expect(causes).toEqual([]);
    expect(next).toEqual({ kind: 'answered' });
  });

  it('are not told of an error in front of theirs', () => {
    const clock = '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}';
    const { findings } = read(`${clock} {"code":-1022,"msg":"No open trading privileges."}`);
    expect(findings.map(({ code }) => code)).toEqual(['error.clock', 'error.other_exchange']);
  });

  it('say nothing of an account, though their fields have the names of ours', () => {
    const codes = read(
      'POST https://api2.bybit.com/otc/item/list {"canTrade": false, "size": "5"} error 10001',
    ).findings;
    expect(codes.map(({ code }) => code)).toEqual(['error.other_exchange_named']);
  });

  it('are not told of a log in which Binance answers', () => {
    const codes = read('Using Exchange "Bybit"\nok\nUsing Exchange "Binance"\nbinance {"code":-2015}').findings;
    expect(codes.map(({ code }) => code)).toEqual(['error.rejected_key']);
  });
});
