import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const DEBIAN = '/usr/bin/chromium';

function apt(...args) {
  const command = process.getuid?.() === 0 ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  return spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Path of a Chromium to test with: the one named by CHROMIUM, Debian's, or Debian's installed now. */
export function ensureChromium() {
  const path = process.env.CHROMIUM ?? DEBIAN;
  if (existsSync(path)) return path;
  console.log('Installing Chromium from Debian …');
  if (
    path === DEBIAN &&
    apt('update') &&
    apt('install', '-y', '--no-install-recommends', 'chromium') &&
    existsSync(path)
  ) {
    return path;
  }
  console.error('No Chromium found. Install it (apt-get install chromium), or set CHROMIUM to the path of one.');
  process.exit(1);
}
