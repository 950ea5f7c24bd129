import { readFileSync } from 'node:fs';
import { localePath } from './site';
import { expect, test, wakeAll } from './test';

/** A made-up key of the right shape; the half is long enough to be found even when it is cut or encoded. */
const CANARY = 'cAnArYcAnArY0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq';
const ADDRESS = '198.51.100.77';

for (const path of [localePath('en', '/auth-invalid/'), localePath('ru', '/auth-invalid/'), '/', '/new-key/']) {
  test(`nothing typed into any checker on ${path} leaves the page`, async ({ page, context }) => {
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(path);
    await wakeAll(page);
    const before = sent.length;

    const summaries = page.locator('section details summary');
    for (let index = 0; index < (await summaries.count()); index += 1) await summaries.nth(index).click();
    const fields = page.locator('section:not(:has(form)) textarea');
    const count = await fields.count();
    expect(count).toBeGreaterThan(0);
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

test('the page is not able to send anything but feedback, even if it tried', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/auth-invalid/');
  const outcome = await page.evaluate(async () => {
    const tries = {
      elsewhere: () => fetch('https://example.com/?x=1'),
      sameSite: () => fetch('/healthz'),
      beacon: async () => {
        if (!navigator.sendBeacon('/healthz', 'x')) throw new Error('refused');
        await new Promise((_ok, fail) => {
          document.addEventListener('securitypolicyviolation', fail, { once: true });
          setTimeout(_ok, 1000);
        });
      },
      image: () =>
        new Promise((ok, fail) => {
          const image = new Image();
          image.onload = ok;
          image.onerror = fail;
          image.src = 'https://example.com/x.png';
        }),
    };
    const results: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(tries)) {
      results[name] = await attempt().then(
        () => 'sent',
        () => 'refused',
      );
    }
    return results;
  });
  expect(outcome).toEqual({ elsewhere: 'refused', sameSite: 'refused', beacon: 'refused', image: 'refused' });
});

test('a secret does not survive a reload, the back button or a change of language', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await wakeAll(page);
  const field = page.locator('#key-check-secret');
  await field.fill(CANARY);
  await page.reload();
  await expect(field).toHaveValue('');

  await field.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island=KeyCheck]')).toHaveAttribute('data-awake', '');
  await field.fill(CANARY);
  await page.goto('/privacy/');
  await page.goBack();
  await expect(field).toHaveValue('');

  await field.fill(CANARY);
  await page.locator('a[data-language=de]').click();
  await expect(page).toHaveURL(/\/de\/auth-invalid\//);
  await expect(page.locator('#key-check-secret')).toHaveValue('');
});
