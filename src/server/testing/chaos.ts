import { setTimeout as sleep } from 'node:timers/promises';
import { type Load, startLoad } from './load';
import { type ServerProcess, startServer, until, untilReady } from './serverProcess';

const TOKEN = 'the-token-of-the-chaos-tests';
const UNLIMITED = { REPORT_TOKEN: TOKEN, VOTE_LIMIT: '0', PAGE_LIMIT: '0' };

/** Votes that are acknowledged before a server is killed. */
const AT_LEAST = 50;

const PATIENCE_MS = 30_000;

/** What is found after the storm. */
export interface Aftermath {
  /** Votes that got their 201. */
  readonly acknowledged: number;
  /** Of these, the ones that are not there. */
  readonly lost: number;
  /** Votes that are there more than once. */
  readonly twice: number;
  /** Votes in the rows less votes in the sums of the days: what the report would get wrong. */
  readonly miscounted: number;
  /** Every answer but 201. */
  readonly others: ReadonlySet<string>;
}

interface Kept {
  readonly table: string;
  readonly id?: string;
  readonly yes?: number;
  readonly no?: number;
}

async function everything(server: ServerProcess): Promise<Kept[]> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const text = await (await fetch(`${server.address}/api/report/export`, { headers })).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Kept);
}

async function aftermath(server: ServerProcess, loads: readonly Load[]): Promise<Aftermath> {
  const rows = await everything(server);
  const ids = rows.filter(({ table }) => table === 'feedback').map(({ id }) => id);
  const counted = rows
    .filter(({ table }) => table === 'votes of a day')
    .reduce((sum, { yes = 0, no = 0 }) => sum + yes + no, 0);
  const kept = new Set(ids);
  const acknowledged = loads.flatMap(({ sent }) => [...sent.acknowledged]);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !kept.has(id)).length,
    twice: ids.length - kept.size,
    miscounted: ids.length - counted,
    others: new Set(loads.flatMap(({ sent }) => [...sent.others.keys()])),
  };
}

/** Waits until each load has had some of its votes acknowledged. */
function inTheMiddle(loads: readonly Load[]): Promise<void> {
  return until(
    () => loads.every(({ sent }) => sent.acknowledged.size >= AT_LEAST),
    () => `Got only ${loads.map(({ sent }) => [...sent.others]).join('; ')}`,
    PATIENCE_MS,
  );
}

/** A server under load is killed without warning, started again, and so on; then everything is counted. */
export async function killAgainAndAgain(
  site: string,
  env: Record<string, string>,
  { kills = 3, perSecond = 200 } = {},
): Promise<Aftermath> {
  const loads: Load[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const server = await startServer(site, { ...UNLIMITED, ...env });
    await untilReady(server);
    const load = startLoad(server.address, perSecond);
    loads.push(load);
    // In the middle of it, and not always at the same point of what the server does in turns.
    await inTheMiddle([load]);
    await sleep(Math.random() * 500);
    await server.stop('SIGKILL');
    await load.end();
  }
  const last = await startServer(site, { ...UNLIMITED, ...env });
  await untilReady(last);
  const result = await aftermath(last, loads);
  await last.stop('SIGTERM');
  return result;
}

/** Two servers that start at once on one empty database take votes at once, and are told to stop while they come. */
export async function serveTogether(site: string, env: Record<string, string>): Promise<Aftermath> {
  const servers = await Promise.all([1, 2].map(() => startServer(site, { ...UNLIMITED, ...env })));
  await Promise.all(servers.map(untilReady));
  const loads = servers.map(({ address }) => startLoad(address, 100));
  await inTheMiddle(loads);
  await Promise.all(servers.map((server) => server.stop('SIGTERM')));
  await Promise.all(loads.map((load) => load.end()));
  const last = await startServer(site, { ...UNLIMITED, ...env });
  await untilReady(last);
  const result = await aftermath(last, loads);
  await last.stop('SIGTERM');
  return result;
}

/** A database that can be taken away and given back. */
interface Interrupted {
  stop(): Promise<void>;
  start(): Promise<void>;
  /** How long it is away. */
  readonly awayMs?: number;
}

/** A pooler holds statements back until there is a database again, and the server gives them up sooner than this. */
export const LONG_AWAY_MS = 10_000;

/** The database goes away under load and comes back; nothing is done for the server. */
export async function takeDatabaseAway(
  site: string,
  env: Record<string, string>,
  database: Interrupted,
): Promise<Aftermath> {
  const server = await startServer(site, { ...UNLIMITED, ...env });
  await untilReady(server);
  const load = startLoad(server.address, 100);
  await inTheMiddle([load]);
  await database.stop();
  await sleep(database.awayMs ?? 700);
  await database.start();
  await untilReady(server);
  const back = startLoad(server.address, 100);
  await inTheMiddle([back]);
  await Promise.all([load.end(), back.end()]);
  const result = await aftermath(server, [load, back]);
  await server.stop('SIGTERM');
  return result;
}
