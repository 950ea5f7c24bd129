import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browsers.mjs';

/** Two checkouts on one machine need two ports. */
const PORT = Number(process.env.E2E_PORT ?? 3123);

/** Debian's Chromium, or another one named by CHROMIUM; kept from looking for its maker's servers. */
const launchOptions = {
  executablePath: findBrowser('chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const HEAVY = 'megabyte.spec.ts';
const ENGINES = 'engines.spec.ts';
const DESKTOP = { viewport: { width: 1280, height: 800 } };
// As many dots as pixels: nothing here asks for more, and they would only be painted.
const PHONE = {
  ...devices['Pixel 7'],
  channel: undefined,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 1,
};

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // For a browser that hangs; the gate counts whatever else had to be repeated as failed (decisions/0035).
  retries: 1,
  // Several times what the longest needs, for a busy machine; what has to be fast is measured by the benchmarks.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 3,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e-results',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  use: { baseURL: `http://127.0.0.1:${PORT}`, launchOptions, trace: 'off', serviceWorkers: 'block' },
  projects: [
    { name: 'desktop', testIgnore: ['phone.spec.ts', ENGINES, HEAVY], grepInvert: /@phone/, use: DESKTOP },
    { name: 'phone', testMatch: ['phone.spec.ts', 'journey.spec.ts'], grepInvert: /@desktop/, use: PHONE },
    // One journey in each of the other engines: one browser for all of its steps, so in one worker.
    ...['firefox', 'webkit'].map((name) => ({ name, testMatch: ENGINES, fullyParallel: false })),
    // Each of these takes a whole processor for a while, so they come last, one at a time on each kind of screen.
    {
      name: 'heavy on the desktop',
      timeout: 180_000,
      testMatch: HEAVY,
      grepInvert: /@phone/,
      workers: 1,
      dependencies: ['desktop', 'phone', 'firefox', 'webkit'],
      use: DESKTOP,
    },
    {
      name: 'heavy on the phone',
      timeout: 180_000,
      testMatch: HEAVY,
      grepInvert: /@desktop/,
      workers: 1,
      dependencies: ['desktop', 'phone', 'firefox', 'webkit'],
      use: PHONE,
    },
  ],
  webServer: {
    command: 'node tests/e2e/startServer.mjs',
    url: `http://127.0.0.1:${PORT}/readyz`,
    // All readers of the tests share one address, so the limits would take them for one robot.
    env: {
      PORT: String(PORT),
      DATA_DIR: '.cache/e2e-data',
      REPORT_TOKEN: 'the-token-of-the-browser-tests',
      VOTE_LIMIT: '0',
      PAGE_LIMIT: '0',
    },
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
