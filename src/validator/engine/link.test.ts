import { describe, expect, it } from 'vitest';
import { decodeError } from '../checks/errors';
import { carriedOf, readCarried, withCarried } from './link';

const codesOf = (text: string) => carriedOf(decodeError(text).findings, {}).codes;

describe('an error in an address', () => {
  it('is its number alone where the text left open which error it is', () => {
    expect(codesOf('-4004')).toEqual(['-4004']);
  });

  it('is its row where the text told which error of that number it is, whatever errors stand beside', () => {
    expect(codesOf('GET /fapi/v1/order -4004')).toEqual(['futures_order_filter']);
    expect(codesOf('GET /fapi/v1/order -4004, then -1021')).toEqual(expect.arrayContaining(['futures_order_filter']));
  });
});

describe('what a text says beside its errors', () => {
  it.each([
    'request_ip_named',
    'futures_host',
    'more_errors',
    'not_recognised',
    'test_site',
    'secret_pasted',
    'private_key_pasted',
    'other_exchange',
    'other_exchange_named',
  ])('is no error that travels: %s', (remark) => {
    const [error] = decodeError('-2015').findings;
    if (!error) throw new Error('no error');
    expect(carriedOf([error, { ...error, code: `error.${remark}`, params: {} }], {}).codes).toEqual(['-2015']);
  });
});

describe('a path with what is known', () => {
  const known = { codes: ['-2014'], answers: { reads_balances: 'no' } } as const;

  it.each([
    ['/auth-invalid/', '/auth-invalid/?code=-2014&reads_balances=no'],
    ['/auth-invalid/#keys', '/auth-invalid/?code=-2014&reads_balances=no#keys'],
  ])('keeps its place: %s', (href, carried) => {
    expect(withCarried(href, known)).toBe(carried);
  });

  it.each(['/auth-invalid/', '/auth-invalid/#keys'])('is as it was where nothing is known: %s', (href) => {
    expect(withCarried(href, { codes: [], answers: {} })).toBe(href);
  });
});

describe('an address that somebody made up', () => {
  it.each(['<script>', 'a b', '12', '-12', '-12345678901', 'toString', 'x'.repeat(41)])('has no code in %j', (code) => {
    expect(readCarried([['code', code]]).codes).toEqual([]);
  });

  it('loses the odd one among its codes', () => {
    expect(readCarried([['code', '-2015,<b>,rejected_key']]).codes).toEqual(['-2015', 'rejected_key']);
  });

  it('has at most five codes', () => {
    expect(readCarried([['code', '-1001,-1002,-1003,-1004,-1005,-1006']]).codes).toHaveLength(5);
  });

  it.each(['203.0.113.10 and more', 'see 203.0.113.10', '::', `1:${'2'.repeat(45)}`])('has no IP in %j', (ip) => {
    expect(readCarried([['ip', ip]])).not.toHaveProperty('ip');
  });

  it.each(['203.0.113.10', '2001:DB8::77'])('has an IP in %j', (ip) => {
    expect(readCarried([['ip', ip]]).ip).toBe(ip);
  });
});
