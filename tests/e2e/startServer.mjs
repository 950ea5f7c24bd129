import { spawn } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { emptyEmbedded, seedEmbedded } from '../../scripts/emptyEmbedded.mjs';

// An empty store for each run, and the log in a file, because the canary test reads it.
rmSync(process.env.DATA_DIR, { recursive: true, force: true });
seedEmbedded(await emptyEmbedded(), process.env.DATA_DIR);
const log = createWriteStream('.cache/e2e-server.log');
const server = spawn(process.execPath, ['.cache/server/main.mjs'], { stdio: ['ignore', 'pipe', 'pipe'] });
server.stdout.pipe(log);
server.stderr.pipe(log);
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 0));
