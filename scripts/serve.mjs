import { existsSync } from 'node:fs';

const SERVER = '.cache/server/main.mjs';

if (!existsSync(SERVER) || !existsSync('build/pages.json')) {
  console.error('The site is not built. Run: npm run build');
  process.exit(1);
}
await import(`../${SERVER}`);
