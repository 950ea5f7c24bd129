import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CauseId } from '../../src/validator';

/** A text of another kind than a case: a list, an answer of Binance, the error of another exchange, a trap. */
interface GivenInput {
  readonly id: string;
  /** Where it may be read as something that it is not: `other exchange` and `precision` are traps. */
  readonly kind: string;
  readonly input: string;
  /** What an expert expects, in his words. */
  readonly expected: string;
}

export function readInputs(): readonly GivenInput[] {
  return readFileSync(path.join(__dirname, 'inputs-2026-11.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GivenInput);
}

/** All that may be claimed of an input: the sentences that are true of it, and the cause that may be called likely. */
interface Claims {
  /** Codes of the findings, with the parameter that a sentence repeats; each was read in words and judged true. */
  readonly says: readonly string[];
  readonly likely?: CauseId;
}

const NOTHING: Claims = { says: ['error.not_recognised'] };
const otherExchange = (exchange?: string): Claims => ({
  says: [exchange ? `error.other_exchange_named ${exchange}` : 'error.other_exchange'],
});
const ONE_LIST = 'whitelist.binance_list_empty';
/** What an answer about permissions cannot show is said of each. */
const LIMITS = ['permissions.cannot_show_addresses', 'permissions.cannot_show_identity'];

/** The expert's table: what each input may be told as, and nothing else. */
export const CLAIMS: Readonly<Record<string, Claims>> = {
  // Both errors are named; the newer one leads, which `strangers/` holds.
  i003: { says: ['error.key_format -2014', 'error.rejected_key -2015'] },
  i005: { says: ['error.rejected_key -2015'] },
  i008: { says: ['error.key_unknown -2008'] },
  i009: { says: ['error.program_refused'] },
  // A help text names boxes and does not say how they are ticked.
  i010: NOTHING,
  i013: { says: ['whitelist.other_text 3', 'whitelist.blank_inside 165.154.44.65', ONE_LIST] },
  i015: { says: [ONE_LIST] },
  i018: { says: ['whitelist.other_text 10', ONE_LIST] },
  i020: {
    says: [
      'whitelist.other_text 6',
      'whitelist.ipv6 2a01:4f9:6b:1a8d::2',
      'whitelist.ipv6 2a01:4f8:261:164e::2',
      ONE_LIST,
    ],
  },
  i023: { says: ['whitelist.range 196.201.212.127-129', ONE_LIST] },
  i025: {
    says: [
      'whitelist.private_address 192.168.1.1',
      'whitelist.private_address 192.168.1.2',
      'whitelist.private_address 192.168.1.3',
      ONE_LIST,
    ],
  },
  i028: { says: ['whitelist.number_too_large 123.456.78.90', ONE_LIST] },
  i030: {
    says: [
      'whitelist.other_text 2',
      'whitelist.reserved_address 255.255.255.254',
      'whitelist.reserved_address 255.255.255.255',
      ONE_LIST,
    ],
  },
  i033: { says: ['permissions.trading_on', 'permissions.withdrawals_on', ...LIMITS] },
  i036: { says: ['permissions.trading_on', ...LIMITS] },
  i038: {
    says: ['permissions.trading_expired 2021-08-15', 'permissions.trading_off', 'permissions.unrestricted', ...LIMITS],
    likely: 'spot_trading_off',
  },
  i040: { says: ['permissions.trading_off', ...LIMITS], likely: 'spot_trading_off' },
  i041: { says: ['permissions.trading_on', 'permissions.unrestricted', ...LIMITS] },
  i043: { says: ['permissions.trading_off', ...LIMITS], likely: 'spot_trading_off' },
  i047: { says: ['account.status_normal'] },
  i052: { says: ['error.program_refused'] },
  i054: { says: ['error.rejected_key -2015'] },
  i057: NOTHING,
  i058: otherExchange('Bybit'),
  i059: otherExchange('Bybit'),
  i062: otherExchange('KuCoin'),
  i064: otherExchange(),
  i065: otherExchange(),
  i067: otherExchange(),
  i069: otherExchange(),
  i072: { says: ['error.unknown_code -1135'] },
  i074: NOTHING,
  i077: NOTHING,
  i078: NOTHING,
  i079: NOTHING,
  i082: NOTHING,
  i084: NOTHING,
  i087: NOTHING,
  i089: NOTHING,
  i091: NOTHING,
  // The whole text is the answer of Binance's `account/status`, letter by letter.
  i092: { says: ['account.status_normal'] },
  i094: NOTHING,
  i096: otherExchange('MEXC'),
  i098: otherExchange(),
  i099: otherExchange('BingX'),
  i101: otherExchange('OKX'),
  i103: { says: ['error.bad_parameter -1100'], likely: 'client_bug' },
  i104: { says: ['whitelist.too_few_numbers 34.250.13', ONE_LIST] },
  i106: { says: ['whitelist.network 34.250.13.0/24', ONE_LIST] },
  i109: { says: ['whitelist.range 34.250.13.6-9', ONE_LIST] },
  i111: { says: ['whitelist.host_name', ONE_LIST] },
  i113: NOTHING,
  i115: NOTHING,
};
