import { StoreUnavailable } from './feedbackStore';

/** Codes of Node and SQLSTATE classes for: connection lost, out of connections, shutting down. */
const AWAY = /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT$|08|53|57P0)/;

/** The same without a code, as node-postgres says it. */
const AWAY_IN_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client .* is not queryable)/;

/** Too slow, and transactions that lost against others once too often. */
const BUSY = /^(57014|40001|40P01)$/;

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** True when the database cannot be reached, so that it is no use to ask it for a part of the same. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return code === undefined ? AWAY_IN_WORDS.test(error.message) : AWAY.test(code);
}

function isNotNow(error: unknown): boolean {
  return isAway(error) || (error instanceof Error && BUSY.test(codeOf(error) ?? ''));
}

/** Runs a query; an error that says the database is away becomes `StoreUnavailable`, every other error stays. */
export async function withUnavailable<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw isNotNow(error) ? new StoreUnavailable('The database is away.', { cause: error }) : error;
  }
}
