import { ERROR_IDS, type ErrorId, type ErrorRow, errorRow } from '../../validator/checks/errors';
import type { HostFamily } from '../../validator/text/hosts';

/** A number that leads to an entry, and the fragment it leads by. */
export interface Way {
  readonly number: number;
  readonly fragment: string;
}

export interface ErrorEntry {
  readonly id: ErrorId;
  readonly row: ErrorRow;
  /** `rejected-key`: the fragment of the entry itself. */
  readonly anchor: string;
  /** The numbers of which this is the first entry on these hosts. */
  readonly ways: readonly Way[];
}

/** How a family of hosts is recognised in a request: the same in every language. */
export const FAMILY_SIGNS: Readonly<Record<HostFamily, string>> = {
  spot: '/api',
  sapi: '/sapi',
  futures: '/fapi',
  binance_us: 'binance.us',
  binance_tr: 'binance.tr',
};

/**
 * The fragment of a number on a family of hosts, since one number can mean two things; without a family where it means
 * the same everywhere.
 *
 * @example codeFragment(-2015, 'any') // 'code-2015'
 * @example codeFragment(-2010, 'spot') // 'code-2010-spot'
 */
function codeFragment(code: number, hosts: ErrorRow['hosts']): string {
  const number = `code-${Math.abs(code)}`;
  return hosts === 'any' ? number : `${number}-${hosts.replaceAll('_', '-')}`;
}

/** Every row of the validator's table, in its order. No fragment occurs twice. */
export function errorEntries(): readonly ErrorEntry[] {
  const taken = new Set<string>();
  return ERROR_IDS.map((id) => {
    const row = errorRow(id);
    const ways = [...row.codes, ...(row.statuses ?? [])]
      .map((number) => ({ number, fragment: codeFragment(number, row.hosts) }))
      .filter(({ fragment }) => !taken.has(fragment));
    for (const { fragment } of ways) taken.add(fragment);
    return { id, row, anchor: id.replaceAll('_', '-'), ways };
  });
}
