import type { Browser } from '@playwright/test';
import { openPhone, slowDown } from './phone';

interface Limits {
  readonly latency: number;
  readonly throughput: number;
}

interface Measured {
  /** Milliseconds from the start of the visit until the answer stands in the page. */
  readonly usable: number;
  /** The longest task until then, in milliseconds; 0 when none was longer than 50. */
  readonly longestTask: number;
}

/** Plain script: what compiles this file adds helpers to functions, which the page would not have. */
const TYPE_AND_WAIT = 'scripts/benchUsable/typeAndWait.js';

/** A visit with nothing in the cache, on a processor four times slower. */
export async function usableAfter(browser: Browser, url: string, limits?: Limits): Promise<Measured> {
  const { context, page, tools } = await openPhone(browser);
  try {
    await slowDown(tools);
    if (limits) {
      const { latency, throughput } = limits;
      await tools.send('Network.enable');
      await tools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput / 2,
      });
    }
    await page.addInitScript({ path: TYPE_AND_WAIT });
    // The page calls; whoever asked it again and again would make it work for the asking.
    await tools.send('Runtime.enable');
    await tools.send('Runtime.addBinding', { name: 'tellMeasured' });
    const measured = new Promise<Measured>((resolve, reject) => {
      tools.on('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload)));
      setTimeout(() => reject(new Error(`${url} gives no answer.`)), 60_000).unref();
    });
    await page.goto(url, { waitUntil: 'commit' });
    return await measured;
  } finally {
    await context.close();
  }
}
