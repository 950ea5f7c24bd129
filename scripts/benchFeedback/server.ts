import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SITE } from './votes';

export const TOKEN = 'bench-report-token';

export interface BenchServer {
  readonly address: string;
  /** Milliseconds from the start to the first answer, and to the first answer that could store a vote. */
  readonly firstAnswer: number;
  readonly ready: number;
  /** Memory of the process in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** An empty place to start servers in: a built site that only lists its pages. */
export function benchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-feedback-'));
  mkdirSync(path.join(folder, 'build'));
  writeFileSync(path.join(folder, 'build', 'pages.json'), JSON.stringify(SITE));
  return folder;
}

async function untilOk(address: string): Promise<void> {
  while (!(await fetch(address)).ok) await sleep(5);
}

/** Starts the bundled server as `npm start` does; limits by page are lifted, since all votes here are for one. */
export async function startServer(bundle: string, folder: string, env: Record<string, string>): Promise<BenchServer> {
  const begin = performance.now();
  const child = spawn(process.execPath, [path.resolve(bundle, 'main.mjs')], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0', REPORT_TOKEN: TOKEN, TRUST_PROXY: '1', PAGE_LIMIT: '0', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  while (!printed.includes('\n')) {
    if (child.exitCode !== null) throw new Error('The server did not start.');
    await sleep(5);
  }
  const address = /http:\S+(?=\/)/.exec(printed)?.[0] ?? '';
  await untilOk(`${address}/healthz`);
  const firstAnswer = performance.now() - begin;
  await untilOk(`${address}/readyz`);
  return {
    address,
    firstAnswer,
    ready: performance.now() - begin,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
