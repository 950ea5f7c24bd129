import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { bundleServer, killAll, makeSite, startServer } from '../src/server/testing/serverProcess';
import { ratePerSecond } from './benchFeedback/load';

/**
 * How many pages a second the server hands out, against a bare `node:http` server with the same bytes, in turns of one
 * run. The sender may be what limits both, so the processor time of each per page is compared too. Ends with 1 when
 * either is less than half as good.
 */
const PAGE = Buffer.alloc(22_000, 'x');
const TURNS = 6;
const TURN_MS = 1_500;
const SENDERS = 32;

const BARE = `
  const page = Buffer.alloc(${PAGE.length}, 'x');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length };
  const server = require('node:http').createServer((_, answer) => answer.writeHead(200, headers).end(page));
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

function pagesFrom(address: string): () => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
  return () =>
    new Promise((resolve, reject) => {
      const asked = request(`${address}/`, { agent }, (answer) => {
        answer.resume();
        answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode}`))));
      });
      asked.on('error', reject);
      asked.end();
    });
}

/** Processor time that a process has used so far, in clock ticks. */
function ticksOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return user + system;
}

async function main(): Promise<void> {
  bundleServer();
  const site = makeSite();
  writeFileSync(join(site, 'build', 'index.html'), PAGE);
  // Without a store: making one would take a processor from both, and no page needs it.
  const server = await startServer(site, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  const bare = spawn(process.execPath, ['-e', BARE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(bare.stdout, 'data');
  const senders = [pagesFrom(String(line).trim()), pagesFrom(server.address)] as const;
  const pids = [bare.pid ?? 0, server.pid] as const;
  const rates = [0, 0];
  const ticks = [0, 0];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const [index, send] of senders.entries()) {
      const before = ticksOf(pids[index] ?? 0);
      const rate = await ratePerSecond(send, SENDERS, TURN_MS);
      // The first turn warms both up.
      if (turn === 0) continue;
      rates[index] = (rates[index] ?? 0) + rate / TURNS;
      ticks[index] = (ticks[index] ?? 0) + (ticksOf(pids[index] ?? 0) - before) / (rate * TURNS);
    }
  }
  bare.kill();
  await server.stop('SIGTERM');
  const [plain = 0, ours = 0] = rates;
  const [cheap = 0, spent = 1] = ticks;
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
  console.log(`bare node:http ${plain.toFixed(0)}/s, server ${ours.toFixed(0)}/s: ${percent(ours, plain)}`);
  console.log(`processor time per page, bare against server: ${percent(cheap, spent)}`);
  if (ours < plain / 2 || cheap < spent / 2) process.exitCode = 1;
}

main().finally(killAll);
