import { isIP, isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIPv4 } from '../../text/ipv4';
import { checkWhitelist } from './checkWhitelist';
import { parseList } from './entries';
import { isIPv6 as isRefusedAsIPv6 } from './ipv6';

const almostIPv4 = fc
  .array(fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '00', '01', '1e1', '-1', ' 1', '256', '0x1')), {
    minLength: 3,
    maxLength: 5,
  })
  .map((parts) => parts.join('.'));

const separators = fc.constantFrom(',', ', ', ';', ' ', '\n', '\t', ' | ', '，', '、', '\r\n• ', '","');

describe('addresses, judged by node:net', () => {
  it('IPv4 is what Node says it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV4Extended(), almostIPv4, fc.string()), (text) => {
        expect(parseIPv4(text) !== undefined).toBe(isIPv4(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('every IPv6 address is known, and nothing else is called one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV6(), fc.string({ unit: fc.constantFrom(...'0123456789abcdef:.') })), (text) => {
        expect(isRefusedAsIPv6(text)).toBe(isIPv6(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('only good addresses ever come into the corrected list', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(almostIPv4, fc.ipV4(), fc.ipV6(), fc.string())), separators, (parts, separator) => {
        const { list } = checkWhitelist({ platform: parts.join(separator), binance: '' });
        for (const address of list.split(',').filter(Boolean)) expect(isIP(address)).toBe(4);
      }),
    );
  });

  it('a list of good addresses is read whatever separates them', () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4()), separators, (list, separator) => {
        expect(parseList(list.join(separator)).addresses.map(({ address }) => address)).toEqual(list);
      }),
    );
  });
});

describe('comparison of lists', () => {
  const list = fc.array(fc.ipV4(), { maxLength: 12 }).map((addresses) => addresses.join(','));

  it('does not depend on the order of either list', () => {
    fc.assert(
      fc.property(list, list, (platform, binance) => {
        const reversed = (text: string) => text.split(',').reverse().join(' ');
        const [one, other] = [
          checkWhitelist({ platform, binance }),
          checkWhitelist({ platform: reversed(platform), binance: reversed(binance) }),
        ];
        expect(other.verdict).toBe(one.verdict);
        expect(other.missing.toSorted()).toEqual(one.missing.toSorted());
      }),
    );
  });

  it('finds nothing missing once the corrected list was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,; \n-юб') }), (platform) => {
        const { list: corrected } = checkWhitelist({ platform, binance: '' });
        expect(checkWhitelist({ platform, binance: corrected || ' ' })).toMatchObject({ missing: [], extra: [] });
      }),
    );
  });
});
