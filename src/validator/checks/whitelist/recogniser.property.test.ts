import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../../../tests/tries';
import { findSecrets } from '../../../secrets/shown';
import type { Finding } from '../../engine/finding';
import { readPaste } from '../../paste/readPaste';
import { checkWhitelist } from './checkWhitelist';

const octet = fc.nat(255);
const good = fc.tuple(fc.integer({ min: 1, max: 223 }), octet, octet, octet).map((numbers) => numbers.join('.'));
const malformed = fc.oneof(
  good.map((address) => address.split('.').slice(0, 3).join('.')),
  good.map((address) => `${address}.7`),
  good.map((address) => address.replace(/\d+$/, '256')),
  good.map((address) => address.replace(/\d+$/, '03')),
  good.map((address) => address.replace(/\.(\d+)$/, ' .$1')),
  good.map((address) => address.replace('.', ' ')),
  good.map((address) => address.replace('.', '..')),
  good.map((address) => address.replaceAll('.', ' ')),
  good.map((address) => address.replaceAll('.', ',')),
  good.map((address) => address.replaceAll('.', 'ю')),
  good.map((address) => `${address}/24`),
  good.map((address) => `${address}-${address.split('.')[3]}`),
  good.map((address) => `${address} - ${address}`),
  good.map((address) => address.replace(/\d+$/, '*')),
  fc.ipV6(),
);
/** A word before a name makes it a sentence at the edge of a list, such as "see binance.com". */
const name = fc.constantFrom('api.xchainer.com', 'https://xchainer.com/ips', '- server-7.example.org');
const entry = fc
  .tuple(
    fc.constantFrom('', '', '- ', '• ', '1) ', 'ip: ', '  '),
    fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: malformed }),
    fc.constantFrom('', '', ',', ';', '  '),
  )
  .map((parts) => parts.join(''));
const line = fc.oneof({ weight: 8, arbitrary: entry }, { weight: 1, arbitrary: name });

/** Good lines and malformed ones in any order; without a good one nothing tells a list from other numbers. */
const list = fc
  .tuple(
    fc.array(line, { maxLength: 12 }),
    good,
    fc.array(line, { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n', '\n\n'),
  )
  .map(([before, address, after, lineBreak]) => [...before, address, ...after].join(lineBreak));

const inPaste = (text: string): readonly Finding[] => readPaste(text, { now: 0 }).findings;
const inChecker = (text: string): readonly Finding[] => checkWhitelist({ platform: text, binance: '' }).findings;

describe('a list in the box', () => {
  it('gets the same findings, at the same places, as in the checker', () => {
    fc.assert(
      fc.property(list, (text) => {
        // What looks like a secret is hidden in the box before anything is read.
        fc.pre(findSecrets(text).length === 0);
        expect(inPaste(text)).toEqual(inChecker(text));
      }),
      { numRuns: tries(120) },
    );
  });

  it.each([
    ['cut short', '34.250.13', 'too_few_numbers'],
    ['over 255', '34.250.13.256', 'number_too_large'],
    ['a network', '34.250.13.0/24', 'network'],
    ['a range', '34.250.13.1-9', 'range'],
    ['IPv6', '2a05:d018::1', 'ipv6'],
    ['a leading zero', '34.250.013.7', 'leading_zero'],
    ['a blank inside', '34.250. 13.7', 'blank_inside'],
    ['a host name', 'api.xchainer.com', 'host_name'],
    ['too many numbers', '34.250.13.7.1', 'too_many_numbers'],
    ['blanks for full stops', '34 250 13 7', 'not_an_address'],
  ])('names a line that is %s, wherever it stands', (_name, odd, code) => {
    for (const text of [
      `52.48.89.45\n${odd}\n54.77.250.91`,
      `${odd}\n52.48.89.45\n54.77.250.91`,
      `52.48.89.45\r\n54.77.250.91\r\n\r\n${odd}`,
      `Hello,\nhere is my whole list, what is wrong with it?\n\n52.48.89.45\n${odd}\nThank you very much for any help`,
    ]) {
      const { findings, pieces } = readPaste(text, { now: 0 });
      const [found] = findings.filter((finding) => finding.code === `whitelist.${code}`);
      expect(text.slice(...(found?.span ?? [0, 0]))).not.toBe('');
      expect(pieces.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^address/)]);
    }
  });

  it.each([
    'I paid 12.5 USDT for it',
    'see binance.com',
    '12:00:00',
    '2026-11-22 10:00:00,123 - bot - INFO - price 0.00012 of order 4711 at api.binance.com',
  ])('does not take a line beside it for part of it: %s', (other) => {
    const text = `${other}\n52.48.89.45\n54.77.250.91\n${other}`;
    const { pieces } = readPaste(text, { now: 0 });
    expect(pieces.map(({ span }) => text.slice(...span))).toEqual(['52.48.89.45\n54.77.250.91']);
  });

  it('ends where the heading of another one stands', () => {
    const text = 'XChainer:\n1.1.1.1\n8.8.8.8\nBinance:\n1.1.1.1\n8.8.8.8';
    expect(readPaste(text, { now: 0 }).pieces.map(({ kind }) => kind)).toEqual(['address_list', 'address_list']);
  });

  it('holds a word between two of its lines, as in the checker', () => {
    const text = '52.48.89.45\nlocalhost\n54.77.250.91';
    expect(inPaste(text)).toEqual(inChecker(text));
  });
});
