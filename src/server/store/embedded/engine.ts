import { renameSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { EngineData, FromEngine, ToEngine } from './messages';

/**
 * Runs in a thread of its own, so that neither a long statement nor the engine's end holds up a page: makes the
 * database where there is none, opens it, and answers messages of PostgreSQL's protocol one after another.
 */
const { database, unfinished } = workerData as EngineData;
const port = parentPort;
if (!port) throw new Error('The engine runs as a thread.');
const say = (message: FromEngine) => port.postMessage(message);

async function open(): Promise<PGlite> {
  if (unfinished !== undefined) {
    const made = await PGlite.create(unfinished);
    await made.close();
    renameSync(unfinished, database);
  }
  return PGlite.create(database);
}

const lite = await open();
say({ open: true });

port.on('message', async (message: ToEngine) => {
  if ('close' in message) {
    await lite.close();
    process.exit(0);
  }
  // An error of a statement is part of the answer; what is thrown is the engine's own end, and ends the thread.
  say({ answer: message.id, bytes: await lite.execProtocolRaw(message.bytes) });
});
