import { expect, test, wake } from './test';

// Everywhere else the driver keeps the worker out, because a request that it answers is not seen by a test.
test.use({ serviceWorkers: 'allow' });

test('after a visit the article, its checkers, the search and the other pages work without a network', async ({
  page,
  context,
}) => {
  await page.goto('/de/auth-invalid/');
  await wake(page, 'PasteAnything');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.locator('h1').click();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  // What this page had not loaded yet.
  await wake(page, 'VerificationCheck');

  await page.goto('/de/auth-invalid/?code=-2015');
  await wake(page, 'PasteAnything');
  await expect(page.locator('#paste [data-lead="error.rejected_key"]')).toBeVisible();
  await page.locator('[data-search]').click();
  await page.locator('#search-query').fill('Whitelist');
  await page.locator('[role=option]').first().click();
  await expect(page.locator('#ip-whitelist')).toBeInViewport();
  await wake(page, 'WhitelistCheck');
  await page.locator('#whitelist-check-platform').fill('8.8.8.8');
  await page.locator('#whitelist-check-binance').fill('9.9.9.9');
  await expect(page.locator('#whitelist-check [data-lead]').first()).toBeVisible();

  await page.goto('/de/new-key/');
  await expect(page.locator('#create')).toBeVisible();
  await wake(page, 'Feedback');
  await page.locator('form button[value=yes]').click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('xchainer-help-outbox') !== null), 'an answer waits')
    .toBe(true);
});

test('with a network a page and the index of the search come from it, whatever is kept', async ({ page }) => {
  await page.goto('/tr/');
  await wake(page, 'PasteAnything');
  await page.locator('h1').click();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // An old text among what is kept, as after a new build.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (/\/tr\/(new-key\/|search-index\.js)$/.test(new URL(request.url).pathname))
          await cache.put(request, new Response('old'));
      }
    }
  });
  const answer = await page.goto('/tr/new-key/');
  expect([answer?.fromServiceWorker(), await page.locator('h1').count()]).toEqual([true, 1]);
  await page.locator('[data-search]').click();
  await page.locator('#search-query').fill('Whitelist');
  await expect(page.locator('[role=option]').first()).toBeVisible();
});
