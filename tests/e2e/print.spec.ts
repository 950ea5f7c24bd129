import type { Page } from '@playwright/test';
import { LOCALE_IDS, localePath } from './site';
import { expect, openFolds, test } from './test';

/** How many A4 pages a page is printed on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}

/** Presses the print button of a cause, without a printer. */
async function printSection(page: Page, cause: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.locator(`#${cause} ~ p [data-print-section], #${cause} ~ [data-print-section]`).first().click();
  await expect(page.locator('body')).toHaveAttribute('data-printing', '');
}

for (const locale of LOCALE_IDS) {
  const article = localePath(locale, '/auth-invalid/');

  test(`${article} is printed on at most seven pages, and each cause by itself on at most two`, async ({ page }) => {
    await page.goto(article);
    const printed: Record<string, number> = { article: await sheets(page) };
    for (const cause of ['trading-permission', 'ip-whitelist', 'identity-verification', 'keys']) {
      await printSection(page, cause);
      printed[cause] = await sheets(page);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
    const { article: whole = 0, ...causes } = printed;
    expect(whole).toBeLessThanOrEqual(7);
    expect(Object.entries(causes).filter(([, pages]) => pages > 2)).toEqual([]);
  });
}

test('a printed cause is a checklist of that cause alone, and the page is whole again afterwards', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await printSection(page, 'ip-whitelist');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ip-whitelist')).toBeVisible();
  await expect(page.locator('#trading-permission')).toBeHidden();
  await expect(page.locator('#keys')).toBeHidden();
  const box = await page
    .locator('#ip-whitelist-copy')
    .evaluate((step) => getComputedStyle(step, '::before').borderTopWidth);
  expect(box).toBe('1px');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#keys')).toBeVisible();
});

test('what the comparison has found is printed with its cause', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await openFolds(page);
  await page.locator('#whitelist-check-platform').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island=WhitelistCheck]')).toHaveAttribute('data-awake', '');
  await page.locator('#whitelist-check-platform').fill('8.8.8.8, 9.9.9.9');
  await page.locator('#whitelist-check-binance').fill('8.8.8.8');
  await expect(page.locator('#whitelist-check [data-lead]').first()).toBeVisible();
  await printSection(page, 'ip-whitelist');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-printed-answer]')).toContainText('9.9.9.9');
});
