import { StoreUnavailable } from './feedbackStore';

/**
 * Codes of Node and SQLSTATE classes that mean "not now": connection lost, out of connections, shutting down, too slow,
 * and transactions that lost against others once too often.
 */
const NOT_NOW =
  /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT$|08|53|57P0|57014$|40001$|40P01$)/;

function isNotNow(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string') return NOT_NOW.test(error.code);
  // node-postgres has no code for these.
  return /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client .* is not queryable)/.test(
    error.message,
  );
}

/** Runs a query; an error that says the database is away becomes `StoreUnavailable`, every other error stays. */
export async function withUnavailable<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw isNotNow(error) ? new StoreUnavailable('The database is away.', { cause: error }) : error;
  }
}
