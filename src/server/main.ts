import { resolve } from 'node:path';
import { createApp } from './app';
import { readBuiltSite } from './builtSite';
import { createLimits } from './limits/limits';
import { openLimitPool } from './limits/openLimitPool';
import { listen } from './listen';
import { createLog } from './log';
import { metricsApp } from './metrics/getMetrics';
import { createMetrics } from './metrics/metrics';
import { openStore } from './openStore';
import { keepPromises } from './retention/keepPromises';
import { readSettings, type Settings } from './settings';
import { lockFolder } from './store/folderLock';
import { lateStore } from './store/lateStore';

function quit(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
}

/** Listens first and opens the database behind it; the site can be read from the first moment. */
async function start(settings: Settings): Promise<void> {
  const log = createLog();
  const site = readBuiltSite(resolve('build'));
  if (settings.DATABASE_URL === undefined) process.once('exit', await lockFolder(settings.DATA_DIR));

  const store = lateStore();
  const clock = () => new Date();
  const counting = settings.DATABASE_URL === undefined ? undefined : openLimitPool(settings.DATABASE_URL, log);
  const limits = createLimits(settings, clock, counting);
  const metrics = createMetrics({ process: true });
  const app = createApp({ ...site, store, clock, log, limits, metrics, settings });
  const listening = await listen(app, settings.PORT, settings.HOST);
  const counted =
    settings.METRICS_PORT === undefined
      ? undefined
      : await listen(metricsApp(metrics), settings.METRICS_PORT, settings.HOST);
  console.log(`XChainer Help: ${listening.address}`);

  const stopping = new AbortController();
  const opening = openStore(settings, log, { served: site.pages.revisions, clock }, stopping.signal).then(
    async (opened) => {
      store.open(opened);
      log.info('database open');
      await keepPromises({ store, clock, log, settings }, stopping.signal);
    },
  );
  const stop = async (): Promise<void> => {
    // Ctrl-C reaches us twice, from the terminal and from the program that started us.
    if (stopping.signal.aborted) return;
    stopping.abort();
    await listening.stop();
    await counted?.stop();
    // A database must not be left half made, so an opening that has begun is waited for.
    await opening.catch(() => undefined);
    await store.close();
    await counting?.end();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await opening.catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
}

const settings = readSettings(process.env);
if ('error' in settings) quit(settings.error);
start(settings.ok).catch(quit);
