import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { ensureSite } from './site.mjs';

// Everything a newcomer needs, in order; each step does nothing when its work is already done.
ensureInstalled();
await ensureSite();
const { buildServer } = await import('./build-server.mjs');
await buildServer();

const server = spawn(process.execPath, ['.cache/server/main.mjs'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
// A server that a signal ended (out of memory, say) has no code and has not succeeded.
server.on('exit', (code) => process.exit(code ?? 1));
