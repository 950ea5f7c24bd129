import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusals';

describe('why a piece is no address', () => {
  it.each([
    ['1'.repeat(64), 'key_pasted'],
    ['aB3'.repeat(20), 'key_pasted'],
    ['1.2.3.0/24', 'network'],
    ['1.2.3.4-1.2.3.9', 'range'],
    ['1.2.3.4–9', 'range'],
    ['1.2.3.*', 'range'],
    ['2001:db8::1', 'ipv6'],
    ['1.2.3.256', 'number_too_large'],
    ['1.2.3.04', 'leading_zero'],
    ['1.2.3', 'too_few_numbers'],
    ['1.2.3.4.5', 'too_many_numbers'],
    ['api.example.com', 'host_name'],
    ['10 20 30', 'not_an_address'],
    ['l8.195.77.203', 'not_an_address'],
    ['З.68.120.14', 'not_an_address'],
    ['167.172.38.S', 'not_an_address'],
    ['1..2.3', 'not_an_address'],
    ['1::2::3', 'not_an_address'],
    ['1.2.3.0/24h', 'not_an_address'],
  ] as const)('%s: %s', (text, refusal) => {
    expect(refusalOf(text)).toBe(refusal);
  });

  it.each(['a'.repeat(64), 'dead::zone', 'word', '30 901820', '443 10', '20.11.2026'])(
    'is nobody’s question of %s',
    (text) => {
      expect(refusalOf(text)).toBe(undefined);
    },
  );
});
