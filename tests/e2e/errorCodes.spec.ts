import { expect, test } from './test';

test('of the list of errors only what is near the reader is laid out, and a link to the last one leads there', async ({
  page,
}) => {
  await page.goto('/de/error-codes/');
  const last = page.locator('[data-error]').last();
  const isLaidOut = () =>
    last.evaluate((entry) => entry.querySelector('p')?.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);

  await page.goto(`/de/error-codes/#${await last.locator('[id]').first().getAttribute('id')}`);
  await expect(last.getByRole('heading')).toBeInViewport();
  expect(await isLaidOut()).toBe(true);
});
