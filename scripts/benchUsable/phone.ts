import { type Browser, type BrowserContextOptions, type CDPSession, chromium } from '@playwright/test';
import { findBrowser } from '../browsers.mjs';

/** Starts the Chromium that benches look with; throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to the path of one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** An empty page on a phone with nothing in its cache, and the browser's own tools for it; whoever opens it closes its context. */
export async function openPhone(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  return { context, page, tools: await context.newCDPSession(page) };
}

/** Makes the processor four times slower from now on. */
export async function slowDown(tools: CDPSession): Promise<void> {
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
