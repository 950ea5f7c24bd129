import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { bundleServer, killAll, makeSite, startServer } from '../src/server/testing/serverProcess';
import { ratePerSecond } from './benchFeedback/load';

/**
 * How many pages a second the server hands out, against a bare `node:http` server with the same bytes, in turns of one
 * run. Ends with 1 when it is less than half.
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

async function main(): Promise<void> {
  bundleServer();
  const site = makeSite();
  writeFileSync(join(site, 'build', 'index.html'), PAGE);
  // Without a store: making one would take a processor from both, and no page needs it.
  const server = await startServer(site, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  const bare = spawn(process.execPath, ['-e', BARE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(bare.stdout, 'data');
  const senders = [pagesFrom(String(line).trim()), pagesFrom(server.address)] as const;
  const rates = [0, 0];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const [index, send] of senders.entries()) {
      const rate = await ratePerSecond(send, SENDERS, TURN_MS);
      // The first turn warms both up.
      if (turn > 0) rates[index] = (rates[index] ?? 0) + rate / TURNS;
    }
  }
  bare.kill();
  await server.stop('SIGTERM');
  const [plain = 0, ours = 0] = rates;
  console.log(
    `bare node:http ${plain.toFixed(0)}/s, server ${ours.toFixed(0)}/s, ${((100 * ours) / plain).toFixed(0)} %`,
  );
  if (ours < plain / 2) process.exitCode = 1;
}

main().finally(killAll);
