import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { expect, test } from 'vitest';
import { redact } from '../../secrets';
import { createLog } from '../log';
import { freshDatabase } from '../testing/freshDatabase';
import { VOTE } from '../testing/testApp';
import { OPENING_MS } from '../testing/testDatabase';
import { StoreUnavailable } from './feedbackStore';
import { openServer } from './server';

const PATIENCE_MS = 300;

/** A line to a database that can go dead: still connected, and nothing gets through. */
async function openLine(url: string) {
  const { host, port } = new pg.Client({ connectionString: url });
  let dead = false;
  const sockets = new Set<Socket>();
  const line = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => {
        if (!dead) to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const name = /\/(test_\w+)/.exec(url)?.[1];
  return {
    url: `postgresql://help@127.0.0.1:${(line.address() as AddressInfo).port}/${name}`,
    die: () => {
      dead = true;
    },
    mend: () => {
      dead = false;
      for (const socket of sockets) socket.destroy();
    },
    close: () => line.close(),
  };
}

test('votes on a dead line are refused in time, and stored again when the line is mended', {
  timeout: OPENING_MS,
}, async () => {
  const { url, drop } = await freshDatabase();
  const line = await openLine(url);
  const store = await openServer(line.url, createLog({ write: () => undefined }), PATIENCE_MS);
  const { visitor, ...rest } = VOTE;
  const vote = { ...rest, reasons: [], comment: redact('').text, cause: '', visitorHash: visitor, tokenHash: 'x' };
  const save = () => store.save(vote, new Date());

  line.die();
  await expect(save()).rejects.toBeInstanceOf(StoreUnavailable);
  line.mend();
  await expect.poll(() => save().catch(() => 'not yet'), { timeout: 10_000 }).toBe(VOTE.id);

  await store.close();
  line.close();
  await drop();
});
