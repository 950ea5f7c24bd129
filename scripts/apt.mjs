import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const INSTALL = ['install', '-y', '--no-install-recommends'];

function aptGet(args) {
  return process.getuid?.() === 0 ? ['apt-get', args] : ['sudo', ['-n', 'apt-get', ...args]];
}

function apt(...args) {
  return spawnSync(...aptGet(args), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Installs packages of Debian's; false where that is not possible. */
export function aptInstall(...names) {
  return apt('update') && apt(...INSTALL, ...names);
}

async function succeeds(...args) {
  // Whoever needs a package tries again, and tells what is wrong.
  const child = spawn(...aptGet(args), { stdio: 'ignore' });
  const [status] = await once(child, 'close').catch(() => [1]);
  return status === 0;
}

/**
 * Begins to install packages while something else is done; settles when it has ended, well or not, so that nobody asks for
 * a package while another is being installed.
 */
export async function installAhead(names) {
  if (names.length === 0) return;
  console.log(`Installing ${names.join(', ')} from Debian …`);
  if (await succeeds('update')) await succeeds(...INSTALL, ...names);
}
