import { resolve } from 'node:path';
import { createApp } from './app';
import { readBuiltSite } from './builtSite';
import { createLimits } from './limits/limits';
import { openLimitPool } from './limits/openLimitPool';
import { listen, originAt } from './listen';
import { createLog } from './log';
import { metricsApp } from './metrics/getMetrics';
import { createMetrics } from './metrics/metrics';
import { keepOpen, openerOf } from './openStore';
import { keepPromises, keepPromisesOnce } from './retention/keepPromises';
import { mistyped, readSettings, type Settings } from './settings';
import { lateStore } from './store/lateStore';

function quit(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
}

/** Listens first and keeps the database open behind it; the site can be read whatever becomes of that. */
async function start(settings: Settings): Promise<void> {
  // What this process makes is nobody else's to read.
  process.umask(0o077);
  const log = createLog();
  const site = readBuiltSite(resolve('build'), settings.SITE_URL?.origin ?? originAt(settings.HOST, settings.PORT));
  for (const { given, meant } of mistyped(process.env)) {
    log.warn({ given, meant }, `${given} is no setting of this server. Is ${meant} meant?`);
  }
  const opener = await openerOf(settings, log);
  process.once('exit', opener.release);

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
  if (settings.SITE_URL === undefined) {
    log.info(
      'SITE_URL is not set: the site answers to local names and addresses alone. Set it before others come by a name.',
    );
  }

  const stopping = new AbortController();
  const closing = new AbortController();
  const promises = { store, clock, log, metrics, settings };
  keepPromises(promises, stopping.signal);
  const onOpen = () => void keepPromisesOnce(promises);
  const keeping = keepOpen(
    opener,
    { store, served: site.pages.revisions, clock, log, metrics, onOpen },
    closing.signal,
  );
  const stop = async (): Promise<void> => {
    // Ctrl-C reaches us twice, from the terminal and from the program that started us.
    if (stopping.signal.aborted) return;
    stopping.abort();
    await listening.stop();
    await counted?.stop();
    // A database must not be left half made, so an opening that has begun is waited for.
    closing.abort();
    await keeping;
    await counting?.end();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

const settings = readSettings(process.env);
if ('error' in settings) quit(settings.error);
start(settings.ok).catch(quit);
