import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../../tests/tries';
import { KEY, SECRET } from '../../../../tests/validator/sampleKeys';
import { diagnose } from '../../case';
import { CARRIED_NAMES, carriedOf, pairsOf, readCarried, withCarried } from '../../engine/link';
import { readPaste } from '../../paste';
import { decodeError } from './decodeError';
import { linkText } from './linkText';
import { ERROR_IDS, ERRORS, errorRow } from './table';

const leading = (text: string, host?: Parameters<typeof decodeError>[1]) =>
  diagnose({ findings: decodeError(text, host).findings, answers: {} }).causes[0]?.id;

/** Each row as it may be printed: bare, with the address of the request, and beside a request to each kind of host. */
const PRINTED = ERROR_IDS.flatMap((id) => {
  const { codes, texts } = errorRow(id);
  const text = [...codes.slice(0, 1), ...texts.slice(0, 1)].join(': ');
  return [
    text,
    `${text}, request ip: 203.0.113.10`,
    `GET /fapi/v1/order ${text}`,
    `https://api.binance.us ${text}`,
    `trbinance ${text}`,
  ];
});

describe('a link that carries an error', () => {
  it.each(PRINTED)('leads with the same cause as the text did: %s', (text) => {
    const carried = readCarried(pairsOf(carriedOf(decodeError(text).findings, {})));
    expect(leading(linkText(carried), carried.host)).toBe(leading(text));
  });

  it('is read again as it was written', () => {
    const carried = carriedOf(decodeError('-2015, request ip: 203.0.113.10').findings, { reads_balances: 'yes' });
    expect(readCarried(pairsOf(carried))).toEqual(carried);
    expect(linkText(carried)).toBe('-2015 fapi, request ip: 203.0.113.10');
  });

  it.each([
    ['binance.us {"code":-2015}', '-2015 binance.us'],
    ['BİNANCE.TR {"code":-2015}', '-2015 binance.tr'],
    ['{"code":3701}', 'code: 3701 binance.tr'],
  ])('names the site that printed it: %s', (text, again) => {
    const carried = readCarried(pairsOf(carriedOf(decodeError(text).findings, {})));
    expect(linkText(carried)).toBe(again);
  });

  it.each([
    [['code', '<script>']],
    [['code', 'constructor,toString']],
    [['ip', 'hello there']],
    [['host', 'example.com']],
    [['reads_balances', 'maybe']],
    [['toString', 'yes']],
  ] as const)('takes nothing from %j', (pair) => {
    const carried = readCarried([pair]);
    expect(linkText(carried)).toBe('');
    expect(carried.answers).toEqual({});
  });
});

it.each(['482913', 'code: 482913', '0'])('a number that could be anything goes into no link: %s', (text) => {
  expect(carriedOf(readPaste(text, { now: 0 }).findings, {}).codes).toEqual([]);
});

describe('what may be in a link', () => {
  const PIECES = [
    ...[KEY, SECRET, `apiSecret=${SECRET}`, 'password: hunter2!', '-----BEGIN PRIVATE KEY-----\nMC4CAQ'],
    ...[
      '52.48.89.45',
      '34.250.13.7, 54.77.250.91',
      '2001:db8::77',
      'my.host.example',
      'binance.us',
      'binance.tr',
      '/fapi/v1/order',
    ],
    ...['-2015', '{"code":-1021,"msg":"Timestamp"}', '-9999', 'api auth invalid', 'request ip: 203.0.113.10', '-4004'],
  ];
  const pasted = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 8 })
    .map((pieces) => pieces.join('\n'));

  it('is the number or the name of an error, the address that Binance named, its kind of host, and answers', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const carried = carriedOf(readPaste(text, { now: 0 }).findings, { box_ticked: 'no' });
        for (const code of carried.codes) expect(/^-?\d{3,10}$/.test(code) || code in ERRORS).toBe(true);
        const { searchParams } = new URL(withCarried('/auth-invalid/', carried), 'https://help.example');
        expect([...searchParams.keys()].filter((name) => !CARRIED_NAMES.includes(name))).toEqual([]);
        expect([null, '203.0.113.10']).toContain(searchParams.get('ip'));
        expect([null, 'futures', 'binance_us', 'binance_tr']).toContain(searchParams.get('host'));
      }),
      { numRuns: tries(100) },
    );
  });
});
