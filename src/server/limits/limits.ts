import { randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type pg from 'pg';
import type { Settings } from '../settings';
import { clientAddress } from './clientAddress';
import { clientKeys } from './clientKey';
import { createLimiter, type Limiter, UNLIMITED } from './limiter';

const TEN_MINUTES = 600;

/** Wrong report tokens from one address: after so many the next wrong one is told to wait. */
const WRONG_TOKENS = { points: 10, duration: 60 };

export interface Limits {
  /** The name under which a client is counted; see `clientKeys`. */
  clientOf(c: Context): string;
  /** Votes of one client. */
  readonly vote: Limiter;
  /** Votes for one page in one language. */
  readonly page: Limiter;
  /** Changes and withdrawals of one client. */
  readonly change: Limiter;
  readonly outcome: Limiter;
  readonly wrongToken: Limiter;
}

type LimitSettings = Pick<Settings, 'TRUST_PROXY' | 'LIMIT_SECRET' | 'VOTE_LIMIT' | 'PAGE_LIMIT'>;

/** In tests no connection stands behind a request. */
function peerOf(c: Context): string | undefined {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress;
}

/** The limits that the settings ask for; shared with other servers when there is a pool. */
export function createLimits(settings: LimitSettings, clock: () => Date, pool?: pg.Pool): Limits {
  const { TRUST_PROXY, VOTE_LIMIT, PAGE_LIMIT, LIMIT_SECRET = randomBytes(32).toString('base64url') } = settings;
  const keyOf = clientKeys(LIMIT_SECRET, clock);
  const perClient = { points: VOTE_LIMIT, duration: TEN_MINUTES };
  return {
    clientOf: (c) => keyOf(clientAddress(peerOf(c), c.req.header('x-forwarded-for'), TRUST_PROXY)),
    vote: createLimiter('vote', perClient, pool),
    page: createLimiter('page', { points: PAGE_LIMIT, duration: TEN_MINUTES }, pool),
    change: createLimiter('change', { ...perClient, points: VOTE_LIMIT * 5 }, pool),
    outcome: createLimiter('outcome', perClient, pool),
    wrongToken: createLimiter('token', WRONG_TOKENS, pool),
  };
}

/** For tests of something else. */
export const NO_LIMITS: Limits = {
  clientOf: () => '',
  vote: UNLIMITED,
  page: UNLIMITED,
  change: UNLIMITED,
  outcome: UNLIMITED,
  wrongToken: UNLIMITED,
};
