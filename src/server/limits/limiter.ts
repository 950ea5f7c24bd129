import type pg from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';

/** So many in a window of so many seconds, which begins with the first. */
export interface Rule {
  readonly points: number;
  readonly duration: number;
}

/** Takes one count back, because nothing came of it. */
export type GiveBack = () => Promise<unknown>;

export interface Limiter {
  /** Counts one, and gives what takes it back; undefined when the window is full. */
  take(key: string): Promise<GiveBack | undefined>;
}

/** Does the work; when it fails, takes the counts back, so that the same may be tried again. */
export async function orGiveBack<T>(counts: readonly GiveBack[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await Promise.all(counts.map((giveBack) => giveBack()));
    throw error;
  }
}

/** Takes everything. */
export const UNLIMITED: Limiter = { take: async () => async () => undefined };

async function take(limiter: RateLimiterAbstract, key: string): Promise<GiveBack | undefined> {
  try {
    await limiter.consume(key);
    return () => limiter.reward(key);
  } catch (rejection) {
    // The library rejects with its result when the window is full, and with an error when it cannot count.
    if (rejection instanceof RateLimiterRes) return undefined;
    throw rejection;
  }
}

/** Counts in this process. */
function ownLimiter(name: string, rule: Rule): Limiter {
  const own = new RateLimiterMemory({ keyPrefix: name, ...rule });
  return { take: (key) => take(own, key) };
}

/**
 * The library names its statements, which a connection then remembers; a pooler in transaction mode hands the next
 * statement to another connection, which does not know the name.
 */
function unnamed(pool: pg.Pool): Pick<pg.Pool, 'query'> {
  const query = ({ name, ...statement }: pg.QueryConfig) => pool.query(statement);
  return { query } as Pick<pg.Pool, 'query'>;
}

/**
 * Counts in the database, for all servers together, but only those who have used up a quarter of the rule on this
 * server: an ordinary reader costs no query. While the database is away each server counts by itself.
 */
function sharedLimiter(name: string, { points, duration }: Rule, pool: pg.Pool): Limiter {
  const free = Math.max(1, Math.floor(points / 4));
  const own = new RateLimiterMemory({ keyPrefix: name, points: free, duration });
  const rest = Math.max(1, points - free);
  const shared = new RateLimiterPostgres({
    storeClient: unnamed(pool),
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points: rest,
    duration,
    inMemoryBlockOnConsumed: rest + 1,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points: rest, duration }),
  });
  return { take: async (key) => (await take(own, key)) ?? take(shared, key) };
}

/** A limiter for the rule, shared through the pool when there is one; a rule of no points limits nothing. */
export function createLimiter(name: string, rule: Rule, pool: pg.Pool | undefined): Limiter {
  if (rule.points === 0) return UNLIMITED;
  return pool ? sharedLimiter(name, rule, pool) : ownLimiter(name, rule);
}
