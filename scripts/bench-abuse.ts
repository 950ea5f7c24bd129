import fc from 'fast-check';
import { type Malformed, malformed } from '../src/server/testing/malformed';
import { bundleServer, killAll, makeSite, startServer, untilReady } from '../src/server/testing/serverProcess';
import { underAttack } from './benchAbuse/underAttack';
import { startPostgres } from './postgres.mjs';

/**
 * 100,000 generated malformed requests against a running server: prints how each status came, what the store holds
 * afterwards, and the server's memory after the first part and at the end. Ends with 1 when anything but 4xx came,
 * anything was stored, or memory grew by more than a quarter. `npm run bench:abuse -- 20000 7` takes a number and a seed.
 * Before these come clients that pipeline, hang up, never read, never end and say nothing; after each of them open files
 * and memory must be back.
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? 20261122);
const PART = Math.ceil(COUNT / 5);
const AT_ONCE = 20;

const TOKEN = 'the-token-of-the-abuse-bench';
const TEAM = { headers: { authorization: `Bearer ${TOKEN}` } };

async function statusOf(address: string, { path, ...init }: Malformed): Promise<string> {
  const answer = await fetch(address + path, { ...init, redirect: 'manual' });
  await answer.arrayBuffer();
  return String(answer.status);
}

async function send(address: string, requests: Iterator<Malformed>, seen: Map<string, number>): Promise<void> {
  for (let next = requests.next(); !next.done; next = requests.next()) {
    const status = await statusOf(address, next.value);
    seen.set(status, (seen.get(status) ?? 0) + 1);
  }
}

async function gauge(address: string, name: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`, TEAM)).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]) / 2 ** 20;
}

async function rowsStored(address: string): Promise<number> {
  const text = await (await fetch(`${address}/api/report/export`, TEAM)).text();
  // The revisions that are served stand there before anybody votes.
  return text.split('\n').filter((line) => line !== '' && !line.includes('"table":"revision"')).length;
}

async function main(): Promise<void> {
  bundleServer();
  if (!(await underAttack())) process.exitCode = 1;
  if (COUNT === 0) return;
  const postgres = await startPostgres();
  const server = await startServer(makeSite(), { DATABASE_URL: postgres.url, REPORT_TOKEN: TOKEN });
  await untilReady(server);
  const seen = new Map<string, number>();
  const memory: number[] = [];
  const began = performance.now();
  for (let sent = 0; sent < COUNT; sent += PART) {
    const requests = fc.sample(malformed, { numRuns: PART, seed: SEED + sent })[Symbol.iterator]();
    await Promise.all(Array.from({ length: AT_ONCE }, () => send(server.address, requests, seen)));
    memory.push(await gauge(server.address, 'process_resident_memory_bytes'));
  }
  const seconds = (performance.now() - began) / 1000;
  const rows = await rowsStored(server.address);
  const [first = 0, last = 0] = [memory[0], memory.at(-1)];
  console.log(
    [...seen]
      .sort()
      .map(([status, count]) => `${status}: ${count}`)
      .join('  '),
  );
  console.log(`${COUNT} requests in ${seconds.toFixed(0)} s, stored rows: ${rows}`);
  console.log(`memory of the server in MB: ${memory.map((size) => size.toFixed(0)).join(', ')}`);
  const refusedAll = [...seen.keys()].every((status) => status.startsWith('4'));
  if (!refusedAll || rows > 0 || last > first * 1.25) process.exitCode = 1;
  await server.stop('SIGTERM');
  await postgres.remove();
}

main().finally(killAll);
