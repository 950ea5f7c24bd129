import { afterAll, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '../../scripts/postgres.mjs';
import { killAgainAndAgain, LONG_AWAY_MS, serveTogether, takeDatabaseAway } from './testing/chaos';
import { startCluster } from './testing/cluster';
import { freshDatabase, seedSite } from './testing/freshDatabase';
import { killAll, makeSite } from './testing/serverProcess';
import { OPENING_MS, STORES, type StoreKind } from './testing/testDatabase';

let site: string;

afterAll(killAll);

beforeEach(() => {
  site = makeSite();
  seedSite(site);
});

const WHERE: Readonly<Record<StoreKind, () => Promise<Record<string, string>>>> = {
  embedded: async () => ({}),
  PostgreSQL: async () => ({ DATABASE_URL: (await freshDatabase()).url }),
};

test.each(STORES)(
  'every vote on %s that got its 201 is there once after three kills under load',
  async (kind) => {
    const result = await killAgainAndAgain(site, await WHERE[kind]());
    expect(result).toMatchObject({ lost: 0, twice: 0, miscounted: 0, others: new Set(['none']) });
    expect(result.acknowledged).toBeGreaterThanOrEqual(150);
  },
  OPENING_MS,
);

test(
  'two servers start at once on one empty database and count together, to the vote, until they are stopped',
  async () => {
    const result = await serveTogether(site, await WHERE.PostgreSQL());
    expect(result).toMatchObject({ lost: 0, twice: 0, miscounted: 0, others: new Set(['none']) });
  },
  OPENING_MS,
);

test.each(['SIGINT', 'SIGQUIT'] as const)(
  'while PostgreSQL is away (%s) votes are told to come again, none acknowledged is lost, and all goes on by itself',
  async (signal) => {
    const postgres = await startPostgres();
    const interrupted = { start: postgres.start, stop: () => postgres.stop(signal) };
    const result = await takeDatabaseAway(site, { DATABASE_URL: postgres.url }, interrupted);
    await postgres.remove();
    expect(result).toMatchObject({ lost: 0, twice: 0, miscounted: 0, others: new Set(['503 not_ready 5']) });
    expect(result.acknowledged).toBeGreaterThanOrEqual(100);
  },
  OPENING_MS,
);

test(
  'when the primary dies under 100 votes a second votes are told to come again until its standby takes over, behind a pooler, and no acknowledged vote is lost',
  async () => {
    const cluster = await startCluster();
    const start = async () => cluster.promoteStandby();
    const takenOver = { stop: cluster.losePrimary, start, awayMs: LONG_AWAY_MS };
    const result = await takeDatabaseAway(site, { DATABASE_URL: cluster.url }, takenOver);
    await cluster.remove();
    expect(result).toMatchObject({ lost: 0, twice: 0, miscounted: 0, others: new Set(['503 not_ready 5']) });
    expect(result.acknowledged).toBeGreaterThanOrEqual(100);
  },
  OPENING_MS,
);
