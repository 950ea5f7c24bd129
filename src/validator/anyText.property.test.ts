import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_ENTRIES } from './checks/codes';
import { maskKey, toMask } from './checks/keys';
import { diagnose, type Evidence } from './diagnose';
import { SEVERITIES, VERDICTS } from './engine/finding';

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

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ kind: fc.constant('keys'), apiKey: text, secretKey: text }),
  fc.record({ kind: fc.constant('whitelist'), platform: text, binance: text, errorText: text }),
  fc.record({ kind: fc.constant('permissions_text'), text, now: fc.double() }),
  fc.record({ kind: fc.constant('error'), text }),
);

/** The longest text that a field of the evidence holds; no span may reach beyond it. */
function longest(piece: Evidence): number {
  return Math.max(...Object.values(piece).map((value) => (typeof value === 'string' ? value.length : 0)));
}

describe('any text in any checker', () => {
  it('gets an answer that holds only known codes, with their severity', () => {
    fc.assert(
      fc.property(evidence, (piece) => {
        const report = diagnose([piece]);
        expect(VERDICTS).toContain(report.verdict);
        for (const { code, severity } of report.findings) {
          expect(FINDING_ENTRIES[code as keyof typeof FINDING_ENTRIES]?.severity).toBe(severity);
          expect(SEVERITIES).toContain(severity);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gets spans that lie inside it and params that are short', () => {
    fc.assert(
      fc.property(evidence, (piece) => {
        for (const { span: [start, end] = [0, 0], params } of diagnose([piece]).findings) {
          expect(0 <= start && start <= end && end <= longest(piece)).toBe(true);
          for (const value of Object.values(params)) expect(String(value).length).toBeLessThanOrEqual(64);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gets the same answer twice', () => {
    fc.assert(
      fc.property(evidence, (piece) => {
        expect(diagnose([piece])).toEqual(diagnose([piece]));
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
      fc.property(evidence, (piece) => {
        const report = diagnose([piece]);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
