import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../tests/validator/findingsOf';
import { KEY } from '../../../tests/validator/sampleKeys';
import { readPaste } from './readPaste';

const now = 0;
const errorFrom = (address: string) =>
  `{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: ${address}"}`;

describe('the address that Binance named, in a paste', () => {
  it.each([
    ['in_list', `${errorFrom('1.1.1.1')}\n1.1.1.1\n8.8.8.8`],
    ['in_list', `8.8.8.8, 1.1.1.1\n${errorFrom('1.1.1.1')}`],
    ['in_list', `request ip: 1.1.1.1\n8.8.8.8\n1.1.1.1`],
    ['not_in_list', `${errorFrom('9.9.9.9')}\n1.1.1.1\n8.8.8.8`],
    ['not_in_list', `1.1.1.1\n\n${errorFrom('9.9.9.9')}`],
    ['not_in_list', `${errorFrom('2a05:d018::1')}\n1.1.1.1`],
  ])('is said first to be %s: %s', (standing, text) => {
    const [first] = readPaste(text, { now }).findings;
    expect(first).toMatchObject({ code: `whitelist.request_ip_${standing}`, field: 'error_text' });
    expect(text.slice(...(first?.span ?? [0, 0]))).toBe(first?.params.address);
  });

  it('is looked up in every list, and each list says so', () => {
    const text = `${errorFrom('1.1.1.1')}\nXChainer:\n1.1.1.1\n8.8.8.8\nBinance:\n8.8.8.8\n9.9.9.9`;
    const report = readPaste(text, { now });
    expect(codesOf(report).slice(0, 2)).toEqual(['whitelist.request_ip_in_list', 'whitelist.request_ip_not_in_list']);
    expect(report.pieces.map(({ codes }) => codes[0])).toEqual([
      'error.rejected_key',
      'whitelist.request_ip_in_list',
      'whitelist.request_ip_not_in_list',
    ]);
  });

  it.each([
    ['one error twice', `${errorFrom('9.9.9.9')}\n${errorFrom('1.1.1.1')}\n1.1.1.1`],
    ['two errors', `-1002 request ip: 9.9.9.9\n\n${errorFrom('1.1.1.1')}\n\n8.8.8.8, 1.1.1.1`],
  ])('is the newest of %s', (_name, text) => {
    const { findings } = readPaste(text, { now });
    expect(findings[0]).toMatchObject({ code: 'whitelist.request_ip_in_list', params: { address: '1.1.1.1' } });
  });

  it('is an entry of no list, however often it was named', () => {
    const { pieces } = readPaste(`${errorFrom('9.9.9.9')}\nrequest ip: 8.8.8.8\nrequest ip: 1.1.1.1`, { now });
    expect(pieces.map(({ kind }) => kind)).toEqual(['error']);
  });

  it('is told once, with the first of several errors', () => {
    const report = readPaste(`-1021 x\n-2014: y\n${errorFrom('1.1.1.1')}`, { now });
    expect(codesOf(report).filter((code) => code === 'error.request_ip_named')).toHaveLength(1);
    expect(report.pieces.map(({ codes }) => codes.includes('error.request_ip_named'))).toEqual([true, false, false]);
  });

  it('stands in no piece of an error that is far from it', () => {
    const text = `-2015\n${'it says nothing. '.repeat(9)}\nrequest ip: 1.1.1.1`;
    expect(readPaste(text, { now }).pieces.map(({ span }) => text.slice(...span))).toEqual(['-2015']);
  });

  it('alone is a piece', () => {
    const text = 'request ip: 203.0.113.10';
    const { pieces, findings } = readPaste(text, { now });
    expect(pieces).toMatchObject([{ kind: 'address', span: [12, 24], codes: ['error.request_ip_named'] }]);
    expect(findings).toHaveLength(1);
  });

  it('comes behind a secret that has to be thrown away', () => {
    const codes = codesOf(readPaste(`${KEY}\n${errorFrom('1.1.1.1')}\n1.1.1.1`, { now }));
    expect(codes.slice(0, 2)).toEqual(['error.secret_pasted', 'whitelist.request_ip_in_list']);
  });

  it('makes the address list the likely cause when a list lacks it', () => {
    const { causes } = readPaste(`${errorFrom('9.9.9.9')}\n1.1.1.1\n8.8.8.8`, { now });
    expect(causes[0]).toMatchObject({ id: 'ip_not_whitelisted', likelihood: 'likely' });
  });

  it('changes no cause when a list has it, which may be the platform’s', () => {
    const alone = readPaste(errorFrom('1.1.1.1'), { now });
    const listed = readPaste(`${errorFrom('1.1.1.1')}\n1.1.1.1\n8.8.8.8`, { now });
    expect(listed.causes).toEqual(alone.causes);
  });
});

describe('an address known from elsewhere on the page', () => {
  it('is looked up in the list, and has no place in the text', () => {
    const [first] = readPaste('1.1.1.1\n8.8.8.8', { now, requestIp: '9.9.9.9' }).findings;
    expect(first).toMatchObject({ code: 'whitelist.request_ip_not_in_list', params: { address: '9.9.9.9' } });
    expect([first?.span, first?.field]).toEqual([undefined, undefined]);
  });

  it('gives way to the one in the text', () => {
    const report = readPaste(`${errorFrom('1.1.1.1')}\n1.1.1.1`, { now, requestIp: '9.9.9.9' });
    expect(findingOf(report, 'whitelist.request_ip_in_list').params).toEqual({ address: '1.1.1.1' });
  });

  it.each(['-2015', 'hello', ''])('adds nothing to a text without a list: %j', (text) => {
    expect(readPaste(text, { now, requestIp: '9.9.9.9' })).toEqual(readPaste(text, { now }));
  });

  it('counts for nothing when it is no address', () => {
    expect(readPaste('1.1.1.1', { now, requestIp: '<img>' })).toEqual(readPaste('1.1.1.1', { now }));
  });
});
