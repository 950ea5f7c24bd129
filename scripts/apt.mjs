import { spawnSync } from 'node:child_process';

function apt(...args) {
  const command = process.getuid?.() === 0 ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  return spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Installs packages of Debian's; false where that is not possible. */
export function aptInstall(...names) {
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
}
