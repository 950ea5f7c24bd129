import { type Aftermath, killAgainAndAgain, LONG_AWAY_MS, takeDatabaseAway } from '../src/server/testing/chaos';
import { startCluster } from '../src/server/testing/cluster';
import { bundleServer, killAll, makeSite } from '../src/server/testing/serverProcess';
import { startPostgres } from './postgres.mjs';

/**
 * The long form of `src/server/chaos.test.ts`: twenty kills on each store in the middle of 200 votes a second, then five
 * times a PostgreSQL that goes away under load, with its writes as durable as a real one's, and as often a primary that
 * dies and whose synchronous standby takes over behind a PgBouncer. Ends with 1 when a vote was
 * lost, doubled or miscounted. `npm run chaos:feedback -- 3` kills three times.
 */
const KILLS = Number(process.argv[2] ?? 20);
const ABSENCES = 5;

function show(what: string, { acknowledged, lost, twice, miscounted, others }: Aftermath): void {
  const numbers = [acknowledged, lost, twice, miscounted].map((number) => String(number).padStart(12));
  console.log(`${what.padEnd(36)}${numbers.join('')}  ${[...others].join(', ')}`);
  if (lost + twice + miscounted > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  bundleServer();
  console.log(
    `${''.padEnd(36)}${['acknowledged', 'lost', 'twice', 'miscounted'].map((it) => it.padStart(12)).join('')}  other answers`,
  );
  show(`embedded, ${KILLS} kills`, await killAgainAndAgain(makeSite(), {}, { kills: KILLS }));
  const postgres = await startPostgres({ durable: true });
  const where = { DATABASE_URL: postgres.url };
  try {
    const site = makeSite();
    show(`PostgreSQL, ${KILLS} kills`, await killAgainAndAgain(site, where, { kills: KILLS }));
    for (let absence = 1; absence <= ABSENCES; absence += 1) {
      // Every other time as after a power cut.
      const signal = absence % 2 === 0 ? 'SIGQUIT' : 'SIGINT';
      const database = { start: postgres.start, stop: () => postgres.stop(signal) };
      show(`PostgreSQL away, ${signal}`, await takeDatabaseAway(site, where, database));
    }
  } finally {
    await postgres.remove();
  }
  for (let takeover = 1; takeover <= ABSENCES; takeover += 1) {
    const cluster = await startCluster({ durable: true });
    try {
      const start = async () => cluster.promoteStandby();
      const database = { stop: cluster.losePrimary, start, awayMs: LONG_AWAY_MS };
      show(
        'primary dies, standby takes over',
        await takeDatabaseAway(makeSite(), { DATABASE_URL: cluster.url }, database),
      );
    } finally {
      await cluster.remove();
    }
  }
}

main().finally(killAll);
