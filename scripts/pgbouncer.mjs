import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall } from './apt.mjs';
import { asUser, makeFolder } from './postgres.mjs';

const PROGRAM = '/usr/sbin/pgbouncer';
const START_MS = 10_000;

/** The package of PgBouncer, where there is none. */
export function missingPgBouncer() {
  return existsSync(PROGRAM) ? [] : ['pgbouncer'];
}

function ensurePgBouncer() {
  if (existsSync(PROGRAM)) return;
  console.log('Installing PgBouncer from Debian …');
  if (!aptInstall('pgbouncer') || !existsSync(PROGRAM)) throw new Error('No PgBouncer: apt-get install pgbouncer.');
}

/** In transaction mode and otherwise as Debian's is: no parameter of a client is ignored for it. */
function settings(folder, postgres) {
  return `[databases]
* = host=${postgres.folder} user=help
[pgbouncer]
listen_addr =
unix_socket_dir = ${folder}
unix_socket_mode = 0777
auth_type = any
pool_mode = transaction
default_pool_size = 10
server_login_retry = 1
logfile = ${folder}/log
`;
}

/**
 * A PgBouncer of our own before a PostgreSQL of ours, reached by a socket in its own folder. It can be led to another
 * PostgreSQL while it runs.
 */
export async function startPgBouncer(postgres) {
  ensurePgBouncer();
  const folder = makeFolder();
  const file = path.join(folder, 'pgbouncer.ini');
  const write = (target) => {
    writeFileSync(file, settings(folder, target));
    chmodSync(file, 0o644);
  };
  write(postgres);
  const [program, args] = asUser(PROGRAM, [file]);
  const bouncer = spawn(program, args, { stdio: 'ignore' });
  const deadline = Date.now() + START_MS;
  while (!existsSync(path.join(folder, '.s.PGSQL.6432'))) {
    if (bouncer.exitCode !== null || Date.now() > deadline) {
      throw new Error(`PgBouncer did not start:\n${readFileSync(path.join(folder, 'log'), 'utf8')}`);
    }
    await sleep(20);
  }
  return {
    url: `postgresql://help@/postgres?host=${folder}&port=6432`,
    leadTo: (other) => {
      write(other);
      bouncer.kill('SIGHUP');
    },
    remove: async () => {
      const gone = once(bouncer, 'exit');
      bouncer.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
