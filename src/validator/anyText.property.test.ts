import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../tests/tries';
import { diagnosed } from '../../tests/validator/diagnosed';
import { FINDING_ENTRIES } from './checks/codes';
import { decodeError } from './checks/errors';
import { checkKeys, maskKey, toMask } from './checks/keys';
import { checkPermissionsText } from './checks/permissions';
import { checkWhitelist } from './checks/whitelist';
import { type Checked, SEVERITIES, VERDICTS } from './engine/finding';

const PIECES = [
  ...['1.1.1.1', '8,8,8,8', '10.0.0.1', '::1', '1.1.1.0/24', '1.1.1.1-9', 'ю', 'б', '-', '*', '300.1.1.1', '01.1.1.1'],
  ...['{"code":-2015,', '"msg":"Invalid API-key', '-1021: ', 'code', '(-2014)', 'request ip: ', '451', 'auth invalid'],
  ...['"enableReading":true', '[ipRestrict] => ', "'enableWithdrawals': True", 'tradingAuthorityExpirationTime:1'],
  ...['-----BEGIN PRIVATE KEY-----', 'API Key:', 'secret=', 'a1B2c3D4'.repeat(8), 'MC4CAQAwBQYDK2VwBCIEI', '…', '***'],
  ...['\u0000', '\uD800', '\uDC00', '\u200B', '\u202E', 'مرحبا', 'שלום', '😀', '<br>', '&nbsp;', '\r\n', '"', '\\'],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }), fc.constantFrom(' ', ',', '\n')), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join('')),
  // Lone halves of surrogate pairs, which fast-check's own strings leave out.
  fc.array(fc.nat(0xffff), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
);

/** Made-up texts, and what a checker says of them. */
interface Piece {
  readonly texts: readonly string[];
  readonly check: () => Checked;
}

const texts = (count: number) => fc.array(text, { minLength: count, maxLength: count });

const piece: fc.Arbitrary<Piece> = fc.oneof(
  texts(2).map((all) => ({ texts: all, check: () => checkKeys({ apiKey: all[0] ?? '', secretKey: all[1] ?? '' }) })),
  texts(3).map((all) => {
    const [platform = '', binance = '', errorText = ''] = all;
    return { texts: all, check: () => checkWhitelist({ platform, binance, errorText }) };
  }),
  fc.tuple(text, fc.double()).map(([told, now]) => ({ texts: [told], check: () => checkPermissionsText(told, now) })),
  text.map((error) => ({ texts: [error], check: () => decodeError(error) })),
);

describe('any text in any checker', () => {
  it('gets an answer that holds only known codes, with their severity', () => {
    fc.assert(
      fc.property(piece, ({ check }) => {
        const report = diagnosed([check()]);
        expect(VERDICTS).toContain(report.verdict);
        for (const { code, severity } of report.findings) {
          expect(FINDING_ENTRIES[code as keyof typeof FINDING_ENTRIES]?.severity).toBe(severity);
          expect(SEVERITIES).toContain(severity);
        }
      }),
      { numRuns: tries(250) },
    );
  });

  it('gets spans that lie inside it and params that are short', () => {
    fc.assert(
      fc.property(piece, ({ texts: given, check }) => {
        for (const { span: [start, end] = [0, 0], params } of diagnosed([check()]).findings) {
          expect(0 <= start && start <= end && end <= Math.max(...given.map(({ length }) => length))).toBe(true);
          for (const value of Object.values(params)) expect(String(value).length).toBeLessThanOrEqual(64);
        }
      }),
      { numRuns: tries(250) },
    );
  });

  it('gets the same answer twice', () => {
    fc.assert(
      fc.property(piece, ({ check }) => {
        expect(diagnosed([check()])).toEqual(diagnosed([check()]));
      }),
    );
  });

  it('gets a mask of its own length, and a masked line of at most 200 places', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(toMask(any)).toHaveLength(any.length);
        expect(maskKey(any).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('gets a report that survives JSON', () => {
    fc.assert(
      fc.property(piece, ({ check }) => {
        const report = diagnosed([check()]);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
