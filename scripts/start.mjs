import { spawn } from 'node:child_process';

// Everything a newcomer needs: build what is not built, then serve.
await import('./build.mjs');

const server = spawn(process.execPath, ['scripts/serve.mjs'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
// A server that a signal ended (out of memory, say) has no code and has not succeeded.
server.on('exit', (code) => process.exit(code ?? 1));
