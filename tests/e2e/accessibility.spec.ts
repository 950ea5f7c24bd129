import type { Page } from '@playwright/test';
import { LOCALE_IDS, localePath, PAGES } from './site';
import { axeFindings, expect, openFolds, test, wakeAll } from './test';

/** `figures.spec.ts` checks each drawing in both themes, and here they would take almost half of the time. */
const DRAWINGS = '[data-figure] [role=img]';

/** What is found on one load of the page in the light, and of its colours in the dark. */
async function findingsInBoth(page: Page): Promise<readonly string[]> {
  const light = await axeFindings(page, { exclude: DRAWINGS });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  const dark = await axeFindings(page, { exclude: DRAWINGS, about: 'colours' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

const ARTICLE = '/auth-invalid/';

// The frame of a page, its names and its colours are the same in every language; the words are not judged by axe.
for (const page of [...PAGES.filter((it) => it !== ARTICLE), '/404.html']) {
  test(`axe finds nothing on ${page}, light and dark`, async ({ page: tab }) => {
    await tab.goto(page);
    await wakeAll(tab);
    expect(await findingsInBoth(tab)).toEqual([]);
  });
}

for (const locale of LOCALE_IDS) {
  const inBoth = locale === 'en';

  test(`${locale}: axe finds nothing in the article when every checker has answered${inBoth ? ', light and dark' : ''}`, async ({
    page: tab,
  }) => {
    await tab.goto(
      localePath(locale, `${ARTICLE}?identity_state=rejected&permissions=reading.unrestricted&code=-2015`),
    );
    await wakeAll(tab);
    await tab.locator('#key-check-api').fill(`"${'aА'.repeat(30)}"`);
    await tab.locator('#whitelist-check-platform').fill('8.8.8.8, 10.0.0.1, 300.1.1.1');
    await tab.locator('#whitelist-check-binance').fill('9.9.9.9');
    for (const id of ['permission-check', 'whitelist-check', 'verification-check', 'key-check', 'paste']) {
      await expect(tab.locator(`#${id} [data-lead]`).first()).toBeVisible();
    }
    await tab.locator('form button[value=no]').click();
    await expect(tab.locator('form textarea')).toBeVisible();
    await openFolds(tab);
    expect(await (inBoth ? findingsInBoth(tab) : axeFindings(tab, { exclude: DRAWINGS, about: 'names' }))).toEqual([]);
  });
}

test('who asks for more contrast gets no quiet ink, in both themes', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/auth-invalid/');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    const [quiet, ink] = await page
      .locator('main > header p')
      .evaluate((quietLine) => [getComputedStyle(quietLine).color, getComputedStyle(document.body).color]);
    expect([theme, quiet]).toEqual([theme, ink]);
  }
});
