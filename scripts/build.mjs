import { ensureInstalled } from './install.mjs';
import { ensureSite } from './site.mjs';

// Everything that `npm run serve` needs; each step does nothing when its work is already done.
ensureInstalled();
await ensureSite();
const { buildServer } = await import('./build-server.mjs');
await buildServer();
