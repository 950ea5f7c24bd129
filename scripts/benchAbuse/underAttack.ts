import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeSite, type ServerProcess, startServer, untilReady } from '../../src/server/testing/serverProcess';
import { ATTACKS } from './attacks';

/** Time in which everything must be back after the last client has gone. */
const PATIENCE_MS = 10_000;

interface Held {
  readonly files: number;
  readonly megabytes: number;
}

function held({ pid }: ServerProcess): Held {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    files: readdirSync(`/proc/${pid}/fd`).length,
    megabytes: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024),
  };
}

async function after(server: ServerProcess, before: Held): Promise<Held> {
  const deadline = Date.now() + PATIENCE_MS;
  while (held(server).files > before.files && Date.now() < deadline) await sleep(100);
  return held(server);
}

/** A site with a page that no socket's buffer takes whole. */
function largeSite(): string {
  const site = makeSite();
  writeFileSync(join(site, 'build', 'large.html'), Buffer.alloc(300_000, 'x'));
  return site;
}

/**
 * One attack after another on one server; prints what it holds after each. True when open files came back each time,
 * memory grew by no more than a quarter from the first to the last, and a page was served after each.
 */
export async function underAttack(): Promise<boolean> {
  const server = await startServer(largeSite(), { DATA_DIR: join(mkdtempSync('/tmp/abuse-'), 'data') });
  await untilReady(server);
  const before = held(server);
  console.log(`before: ${before.files} open files, ${before.megabytes} MB`);
  let fine = true;
  let first: Held | undefined;
  for (const { name, run } of ATTACKS) {
    await run(server.address);
    const left = await after(server, before);
    first ??= left;
    const { ok } = await fetch(`${server.address}/`);
    console.log(`${name}: ${left.files} open files, ${left.megabytes} MB, page ${ok ? 'served' : 'LOST'}`);
    fine &&= ok && left.files <= before.files && left.megabytes <= first.megabytes * 1.25;
  }
  await server.stop('SIGTERM');
  return fine;
}
