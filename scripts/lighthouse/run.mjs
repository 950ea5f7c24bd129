import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const RUNS = 5;
const PORT = 3124;
const PAGES = ['/auth-invalid/', '/ru/auth-invalid/', '/de/auth-invalid/', '/tr/auth-invalid/'];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const server = spawn(process.execPath, ['.cache/server/main.mjs'], {
  env: { ...process.env, PORT: String(PORT), DATA_DIR: '.cache/lighthouse-data' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromeFlags: FLAGS });
try {
  // The first database of a fresh folder takes seconds of processor time that are not the page's.
  for (
    let ready = false;
    !ready;
    ready = await fetch(`http://127.0.0.1:${PORT}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  ) {
    await new Promise((next) => setTimeout(next, 200));
  }
  console.log(
    `Lighthouse, mobile, median of ${RUNS}: performance / accessibility / best practices / SEO, then LCP, TBT, CLS, kB`,
  );
  for (const page of PAGES) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { lhr } = await lighthouse(`http://127.0.0.1:${PORT}${page}`, { port: chrome.port, logLevel: 'error' });
      runs.push([
        ...Object.values(lhr.categories).map(({ score }) => Math.round(score * 100)),
        Math.round(lhr.audits['largest-contentful-paint'].numericValue),
        Math.round(lhr.audits['total-blocking-time'].numericValue),
        lhr.audits['cumulative-layout-shift'].numericValue,
        Math.round(lhr.audits['total-byte-weight'].numericValue / 1024),
      ]);
    }
    const [perf, a11y, practice, seo, lcp, tbt, cls, kb] = runs[0].map((_, column) =>
      median(runs.map((run) => run[column])),
    );
    console.log(`${page.padEnd(20)} ${perf} / ${a11y} / ${practice} / ${seo}   ${lcp} ms  ${tbt} ms  ${cls}  ${kb} kB`);
  }
} finally {
  await chrome.kill();
  server.kill();
  rmSync('.cache/lighthouse-data', { recursive: true, force: true });
}
